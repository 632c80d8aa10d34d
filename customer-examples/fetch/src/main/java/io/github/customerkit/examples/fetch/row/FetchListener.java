package io.github.customerkit.examples.fetch.row;

import java.time.Duration;

/** Is told how fetching goes. */
public interface FetchListener {

  /**
   * A page is stored; or fetching begins, behind what a run before has stored.
   *
   * @param at how far it has come; not null
   */
  void reached(Checkpoint at);

  /**
   * A row is no customer.
   *
   * @param row says where and why; not null
   */
  void rejected(RejectedRow row);

  /**
   * A request failed and will be tried again.
   *
   * @param reason why, in words without data; not null
   * @param wait how long that will take; not null
   */
  void waiting(String reason, Duration wait);
}
