package io.github.customerkit.examples.fetch.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Thrown when a request failed and a retry may succeed. */
final class RetryableFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String reason;
  private final @Nullable Duration retryAfter;

  /** Creates a failure; {@code retryAfter} is null if the server requests no wait. */
  RetryableFailure(String reason, @Nullable Duration retryAfter) {
    super(reason);
    this.reason = reason;
    this.retryAfter = retryAfter;
  }

  String reason() {
    return reason;
  }

  @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
