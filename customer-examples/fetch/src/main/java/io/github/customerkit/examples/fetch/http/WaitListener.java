package io.github.customerkit.examples.fetch.http;

import java.time.Duration;

/** Receives the waits before requests are retried. */
public interface WaitListener {

  /**
   * Called when a request failed and will be retried.
   *
   * @param reason why it failed, without customer data; not null
   * @param wait the wait before the retry; not null
   */
  void waiting(String reason, Duration wait);
}
