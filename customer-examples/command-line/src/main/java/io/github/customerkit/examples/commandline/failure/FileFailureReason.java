package io.github.customerkit.examples.commandline.failure;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** Describes why a file cannot be read or written. */
public final class FileFailureReason {

  private FileFailureReason() {}

  /** Returns the reason of a failure, to print after the name of the file. */
  public static String reason(@Nullable Throwable e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof EOFException) {
      return "it is truncated";
    }
    if (e instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason();
    }
    if (e instanceof SQLException database) {
      return reason(SQLiteErrorCode.getErrorCode(database.getErrorCode()));
    }
    return e == null || e.getMessage() == null ? "input or output failed" : e.getMessage();
  }

  private static String reason(SQLiteErrorCode code) {
    return switch (code) {
      case SQLITE_FULL -> "no space left";
      // The driver failed before it reached the database.
      case SQLITE_OK -> "SQLite cannot be unpacked and run there";
      default -> "SQLite failed with " + code.name();
    };
  }
}
