package io.github.customerkit.examples.commandline.failure;

/** Thrown if the arguments do not fit together; the message names them. */
public final class WrongUsage extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Creates the failure with its message, which needs no name of a command. */
  public WrongUsage(String message) {
    super(message);
  }
}
