package io.github.customerkit.examples.fetch.row;

/**
 * Fetching cannot go on; the message says why in one line, with neither the key nor data of a
 * customer.
 */
public final class FetchFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Has no cause: its message could tell more than is to be told.
   *
   * @param reason one line without an end; not null
   */
  public FetchFailure(String reason) {
    super(reason);
  }
}
