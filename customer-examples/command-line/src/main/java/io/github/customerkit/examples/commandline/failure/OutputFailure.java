package io.github.customerkit.examples.commandline.failure;

import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.language.Worded;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Thrown when a file cannot be written; the message has the file and the reason. */
public final class OutputFailure extends RuntimeException implements Worded {

  private static final long serialVersionUID = 1L;

  private final transient Message message;

  private OutputFailure(Message message, @Nullable Exception failure) {
    super(message.toString(), failure);
    this.message = message;
  }

  @Override
  public Message message() {
    return message;
  }

  /**
   * Returns whether the reader of a pipe, such as {@code head}, has closed it. Only the system's
   * message reveals that.
   */
  public boolean isOfClosedPipe() {
    // Messages of other failures contain file names.
    return getCause() != null
        && !(getCause() instanceof FileSystemException)
        && String.valueOf(getCause().getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  private static Message reason(@Nullable Exception failure) {
    return failure instanceof NoSuchFileException
        ? Message.of("failure.no-folder")
        : FileFailureReason.reason(failure);
  }

  /** Returns the failure to write a file, given a description that follows "cannot write". */
  public static OutputFailure of(Object name, @Nullable Exception failure) {
    return new OutputFailure(Message.of("cannot-write", name, reason(failure)), failure);
  }

  /** Returns the failure to write a file for a reason. */
  public static OutputFailure of(Object name, Message reason) {
    return new OutputFailure(Message.of("cannot-write", name, reason), null);
  }

  /** Returns the failure for two roles with the same file. */
  public static OutputFailure ofSameFile(Object role, Object other, Path file) {
    return new OutputFailure(Message.of("same-file", role, other, file), null);
  }

  /** Runs an action, and converts its exceptions to failures to write a file. */
  public static void writing(Object name, Runnable action) {
    try {
      action.run();
    } catch (UncheckedIOException e) {
      throw of(name, e.getCause());
    }
  }

  /** Runs an action with a result, and converts its exceptions to failures to write a file. */
  public static <T> T naming(Object name, Supplier<T> writing) {
    try {
      return writing.get();
    } catch (UncheckedIOException e) {
      throw of(name, e.getCause());
    }
  }
}
