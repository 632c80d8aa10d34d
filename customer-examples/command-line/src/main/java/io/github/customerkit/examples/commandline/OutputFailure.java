package io.github.customerkit.examples.commandline;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A file that a command was to write cannot be written; its message says which and why. */
final class OutputFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private OutputFailure(Object name, @Nullable Exception failure) {
    super("cannot write " + name + ": " + reason(failure), failure);
  }

  /**
   * Returns whether the reader of a pipe, {@code head} say, has seen enough and closed it. The
   * system's word for it is all that there is to know it by.
   */
  boolean isOfClosedPipe() {
    return getCause() != null
        && String.valueOf(getCause().getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  private static String reason(@Nullable Exception failure) {
    return failure instanceof NoSuchFileException ? "no such folder" : FileFault.reason(failure);
  }

  /** What cannot be written, in words that fit behind "cannot write", and why. */
  static OutputFailure of(Object name, Exception failure) {
    return new OutputFailure(name, failure);
  }

  /** Does what only fails where a file is written. */
  static <T> T naming(Object name, Supplier<T> writing) {
    try {
      return writing.get();
    } catch (UncheckedIOException e) {
      throw new OutputFailure(name, e.getCause());
    }
  }
}
