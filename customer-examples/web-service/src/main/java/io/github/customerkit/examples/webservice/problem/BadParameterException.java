package io.github.customerkit.examples.webservice.problem;

/** Thrown for a parameter of the query that has an unusable value. */
public final class BadParameterException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception without the value.
   *
   * @param name the name of the parameter; not null
   * @param expected what its value must be; not null
   */
  public BadParameterException(String name, String expected) {
    super(name + ": expected " + expected);
  }
}
