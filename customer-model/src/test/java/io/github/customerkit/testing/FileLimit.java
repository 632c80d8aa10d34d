package io.github.customerkit.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Limits the size of the files that this JVM writes, by the system's own limit: writing a file
 * fails beyond that byte, as on a full disk, whatever class writes it. Pipes have no limit.
 *
 * <p>Requires {@code prlimit} of Linux. Not for tests that run at the same time as others.
 */
public final class FileLimit implements AutoCloseable {

  private final Process shell;
  private final BufferedReader answers;

  private FileLimit(Process shell) {
    this.shell = shell;
    this.answers = shell.inputReader();
  }

  /** Returns the limit, which is not set yet; nothing if the system cannot set it. */
  public static Optional<FileLimit> ofThisJvm() {
    try {
      FileLimit limit = new FileLimit(new ProcessBuilder("sh").redirectErrorStream(true).start());
      if (limit.isSet("unlimited")) {
        return Optional.of(limit);
      }
      limit.shell.destroy();
    } catch (IOException e) {
      // There is no shell.
    }
    return Optional.empty();
  }

  /**
   * Runs an action that can write the given number of bytes to each file, and no more; returns its
   * result.
   */
  public <T> T get(long bytes, Supplier<T> action) {
    set(Long.toString(bytes));
    try {
      return action.get();
    } finally {
      set("unlimited");
    }
  }

  private void set(String bytes) {
    if (!isSet(bytes)) {
      throw new IllegalStateException("the limit cannot be set to " + bytes);
    }
  }

  /** Sets the soft limit, which any user may raise again. */
  private boolean isSet(String bytes) {
    try {
      String command = "prlimit --pid %d --fsize=%s: && echo set || echo failed\n";
      shell.outputWriter().write(command.formatted(ProcessHandle.current().pid(), bytes));
      shell.outputWriter().flush();
      String answer = answers.readLine();
      while (answer != null && !answer.equals("set") && !answer.equals("failed")) {
        answer = answers.readLine();
      }
      return "set".equals(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    shell.destroy();
  }
}
