package io.github.customerkit.examples.fetch.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A try has failed, and another one may do better. */
final class RetryableFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String reason;
  private final @Nullable Duration retryAfter;

  /** The wait that the server asks for is null if it asks for none. */
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
