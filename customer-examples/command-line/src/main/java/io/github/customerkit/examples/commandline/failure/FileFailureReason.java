package io.github.customerkit.examples.commandline.failure;

import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.language.Worded;
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
  public static Message reason(@Nullable Throwable e) {
    if (e instanceof NoSuchFileException) {
      return Message.of("failure.no-file");
    }
    if (e instanceof AccessDeniedException) {
      return Message.of("failure.permission");
    }
    if (e instanceof EOFException) {
      return Message.of("failure.truncated");
    }
    if (e instanceof Worded worded) {
      return worded.message();
    }
    if (e instanceof FileSystemException file && file.getReason() != null) {
      return Message.verbatim(file.getReason());
    }
    if (e instanceof SQLException database) {
      return reason(SQLiteErrorCode.getErrorCode(database.getErrorCode()));
    }
    return e == null || e.getMessage() == null
        ? Message.of("failure.io")
        : Message.verbatim(e.getMessage());
  }

  private static Message reason(SQLiteErrorCode code) {
    return switch (code) {
      case SQLITE_FULL -> Message.of("failure.space");
      // The driver failed before it reached the database.
      case SQLITE_OK -> Message.of("failure.sqlite-start");
      default -> Message.of("failure.sqlite", code.name());
    };
  }
}
