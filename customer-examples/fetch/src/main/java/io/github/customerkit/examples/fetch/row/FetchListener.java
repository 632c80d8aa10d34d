package io.github.customerkit.examples.fetch.row;

import io.github.customerkit.examples.fetch.api.Reason;
import java.time.Duration;

/** Receives the progress of a fetch. */
public interface FetchListener {

  /**
   * Called when the fetch starts or resumes, and after each stored page.
   *
   * @param at how far the list is fetched; not null
   */
  void reached(Checkpoint at);

  /**
   * Called for each rejected row.
   *
   * @param row the row and its problems; not null
   */
  void rejected(RejectedRow row);

  /**
   * Called when a request failed and will be retried.
   *
   * @param reason why it failed, without customer data; not null
   * @param wait the wait before the retry; not null
   */
  void waiting(Reason reason, Duration wait);
}
