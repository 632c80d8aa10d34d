package io.github.customerkit.examples.webservice.problem;

/** Thrown if the body could not be read to its end. */
public final class UnreadableBodyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Creates an exception without data. */
  public UnreadableBodyException() {
    super("the body could not be read to its end");
  }
}
