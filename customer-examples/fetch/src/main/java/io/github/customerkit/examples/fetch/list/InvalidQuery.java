package io.github.customerkit.examples.fetch.list;

import io.github.customerkit.examples.fetch.api.Reason;

/** Thrown if a document is not a query; the message is one line, without data. */
public final class InvalidQuery extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient Reason reason;

  InvalidQuery(String key, Object... arguments) {
    this(Reason.of(key, arguments));
  }

  private InvalidQuery(Reason reason) {
    super(reason.toString());
    this.reason = reason;
  }

  /** Returns the reason, whose words in English are the message. */
  public Reason reason() {
    return reason;
  }
}
