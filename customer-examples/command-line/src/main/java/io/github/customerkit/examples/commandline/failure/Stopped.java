package io.github.customerkit.examples.commandline.failure;

/** Ends a command whose thread was interrupted: it reads, writes and prints nothing more. */
public final class Stopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private Stopped() {
    super("stopped");
  }

  /**
   * Throws this if the thread is interrupted; for loops without input or output, which would
   * notice.
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new Stopped();
    }
  }
}
