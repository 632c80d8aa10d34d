package io.github.customerkit.examples.webservice.problem;

/** Thrown if the body of a request is larger than allowed. */
public final class BodyTooLargeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception that names the limit.
   *
   * @param maxBytes the maximum size in bytes
   */
  public BodyTooLargeException(int maxBytes) {
    super("the body has more than " + maxBytes + " bytes");
  }
}
