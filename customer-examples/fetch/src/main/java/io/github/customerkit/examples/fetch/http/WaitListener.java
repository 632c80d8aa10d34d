package io.github.customerkit.examples.fetch.http;

import io.github.customerkit.examples.fetch.api.Reason;
import java.time.Duration;

/** Receives the waits before requests are retried. */
public interface WaitListener {

  /**
   * Called when a request failed and will be retried.
   *
   * @param reason why it failed, without customer data; not null
   * @param wait the wait before the retry; not null
   */
  void waiting(Reason reason, Duration wait);
}
