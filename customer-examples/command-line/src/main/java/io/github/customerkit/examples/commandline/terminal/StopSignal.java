package io.github.customerkit.examples.commandline.terminal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What Ctrl-C and SIGTERM do: the command's thread is interrupted, so that it closes what it has
 * open and deletes its temporary files, and a last line says how far it came and how to go on. The
 * JVM then ends with the signal's own exit status, 130 or 143.
 */
public final class StopSignal {

  /** Longer only takes what no interrupt ends, and what leaves no temporary file of ours. */
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean isRequested;
  private volatile boolean isDone;
  private volatile Supplier<String> progress = () -> "stopped";

  /** Returns whether the command must stop; its messages from then on are not printed. */
  public boolean isRequested() {
    return isRequested;
  }

  /** Sets the last line of a stopped command: how far it came, and how to resume. */
  public void progress(Supplier<String> words) {
    progress = words;
  }

  /** Records that the command has ended, and whether it did all its work. */
  public void end(boolean hasDoneAll) {
    isDone = hasDoneAll;
    ended.countDown();
  }

  /**
   * Makes the signals stop the command that the current thread runs.
   *
   * @param lastWords takes the line that says how far the command came
   */
  public void install(Consumer<String> lastWords) {
    Thread command = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(command, lastWords), "stop"));
  }

  private void stop(Thread command, Consumer<String> lastWords) {
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
