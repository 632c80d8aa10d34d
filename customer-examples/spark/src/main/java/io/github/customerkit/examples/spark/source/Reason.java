package io.github.customerkit.examples.spark.source;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import org.apache.hadoop.fs.UnsupportedFileSystemException;
import org.jspecify.annotations.Nullable;

/** Describes why a file cannot be read. */
final class Reason {

  private Reason() {}

  /** Returns the reason of a failure, to print after the name of the file. */
  static String of(@Nullable Exception failure) {
    if (failure == null) {
      return "reading failed";
    }
    if (failure instanceof FileNotFoundException) {
      return "no such file";
    }
    if (failure instanceof AccessDeniedException
        || failure instanceof org.apache.hadoop.security.AccessControlException) {
      return "permission denied";
    }
    if (failure instanceof UnsupportedFileSystemException) {
      return "this Spark has no file system for this address";
    }
    if (failure instanceof EOFException) {
      return "it is truncated";
    }
    boolean isSpoken = failure instanceof IOException || failure instanceof RuntimeException;
    return isSpoken && failure.getMessage() != null
        ? failure.getMessage()
        : failure.getClass().getSimpleName();
  }
}
