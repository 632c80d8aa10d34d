package io.github.customerkit.examples.commandline.terminal;

import io.github.customerkit.examples.commandline.language.Message;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Handles Ctrl-C and SIGTERM: interrupts the command's thread, so that it closes its files and
 * deletes temporary ones, and prints a last line that reports the progress and how to resume. The
 * JVM then ends with the signal's exit status, 130 or 143.
 */
public final class StopSignal {

  /** Only work without temporary files, which no interrupt ends, takes longer. */
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean isRequested;
  private volatile boolean isDone;
  private volatile Supplier<Message> progress = () -> Message.of("stopped");

  /** Returns whether the command must stop; its later messages are not printed. */
  public boolean isRequested() {
    return isRequested;
  }

  /** Sets the last line of a stopped command: its progress, and how to resume. */
  public void progress(Supplier<Message> words) {
    progress = words;
  }

  /** Records that the command has ended, and whether it is complete. */
  public void end(boolean hasDoneAll) {
    isDone = hasDoneAll;
    ended.countDown();
  }

  /**
   * Makes the signals stop the command that the current thread runs.
   *
   * @param lastWords receives the last line
   */
  public void install(Consumer<Message> lastWords) {
    Thread command = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(command, lastWords), "stop"));
  }

  private void stop(Thread command, Consumer<Message> lastWords) {
    // The hook also runs when the program ends normally.
    if (ended.getCount() == 0) {
      return;
    }
    isRequested = true;
    command.interrupt();
    try {
      ended.await(GRACE.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!isDone) {
      lastWords.accept(progress.get());
    }
  }
}
