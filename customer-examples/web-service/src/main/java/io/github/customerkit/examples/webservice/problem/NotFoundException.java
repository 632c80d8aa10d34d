package io.github.customerkit.examples.webservice.problem;

/** Thrown if no customer has this ID. */
public final class NotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Creates an exception without data. */
  public NotFoundException() {
    super("no customer has this ID");
  }
}
