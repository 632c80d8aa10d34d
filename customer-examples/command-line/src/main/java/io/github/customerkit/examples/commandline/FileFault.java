package io.github.customerkit.examples.commandline;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Why a file cannot be read or written, in words. */
final class FileFault {

  private FileFault() {}

  static String reason(@Nullable Throwable e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason();
    }
    return e == null || e.getMessage() == null ? "input or output failed" : e.getMessage();
  }
}
