package io.github.customerkit.examples.fetch.http;

import io.github.customerkit.examples.fetch.api.Reason;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Thrown when a request failed and a retry may succeed. */
final class RetryableFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Reason reason;
  private final @Nullable Duration retryAfter;

  /** Creates a failure; {@code retryAfter} is null if the server requests no wait. */
  RetryableFailure(Reason reason, @Nullable Duration retryAfter) {
    super(reason.toString());
    this.reason = reason;
    this.retryAfter = retryAfter;
  }

  /** Returns a failure of which the server says no more. */
  static RetryableFailure of(String key, Object... arguments) {
    return new RetryableFailure(Reason.of(key, arguments), null);
  }

  Reason reason() {
    return reason;
  }

  @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
