package io.github.customerkit.examples.fetch.api;

/**
 * Thrown when customers cannot be fetched or updates cannot be sent. The message gives the reason
 * in one line, without the key or customer data.
 */
public final class TransferFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Reason reason;

  /**
   * Creates a failure without a cause, because a cause could expose the key or customer data.
   *
   * @param key the key of the text in the resource bundles; not null
   * @param arguments the arguments of the text, each on one line; not null
   */
  public TransferFailure(String key, Object... arguments) {
    this(Reason.of(key, arguments));
  }

  /** Creates a failure for a reason. */
  public TransferFailure(Reason reason) {
    super(reason.toString());
    this.reason = reason;
  }

  /** Returns the reason, whose words in English are the message. */
  public Reason reason() {
    return reason;
  }
}
