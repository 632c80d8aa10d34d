package io.github.customerkit.examples.push.request;

import io.github.customerkit.examples.fetch.api.Reason;

/**
 * Thrown for a line that is not an update. The message describes what was expected, without data.
 */
final class InvalidLine extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Reason reason;

  InvalidLine(String key, Object... arguments) {
    this(Reason.of(key, arguments));
  }

  private InvalidLine(Reason reason) {
    super(reason.toString());
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
