package io.github.customerkit.examples.fetch.api;

/**
 * Thrown when customers cannot be fetched or updates cannot be sent. The message gives the reason
 * in one line, without the key or customer data.
 */
public final class TransferFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates a failure without a cause, because a cause could expose the key or customer data.
   *
   * @param reason one line, without a line break; not null
   */
  public TransferFailure(String reason) {
    super(reason);
  }
}
