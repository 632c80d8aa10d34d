package io.github.customerkit.examples.fetch.row;

/**
 * Thrown when a fetch fails. The message gives the reason in one line, without the key or customer
 * data.
 */
public final class FetchFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates a failure without a cause, because a cause could expose the key or customer data.
   *
   * @param reason one line, without a line break; not null
   */
  public FetchFailure(String reason) {
    super(reason);
  }
}
