package io.github.customerkit.examples.push.request;

/**
 * Thrown for a line that is not an update. The message describes what was expected, without data.
 */
final class InvalidLine extends Exception {

  private static final long serialVersionUID = 1L;

  InvalidLine(String reason) {
    super(reason);
  }
}
