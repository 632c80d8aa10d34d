package io.github.customerkit.examples.commandline.failure;

/** Ends a command whose thread was interrupted: nothing more is read, written or said by it. */
public final class Stopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private Stopped() {
    super("stopped");
  }

  /** Throws this if the thread is interrupted; for where no input or output would notice. */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new Stopped();
    }
  }
}
