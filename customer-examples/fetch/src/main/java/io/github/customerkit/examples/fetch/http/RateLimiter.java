package io.github.customerkit.examples.fetch.http;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Limits the rate of requests, including retries. */
final class RateLimiter {

  private static final BigDecimal SECOND = BigDecimal.valueOf(1_000_000_000);

  private final Time time;
  private final long interval;
  private long next;

  /** Creates a limiter for a rate in requests per second, greater than zero. */
  RateLimiter(BigDecimal rate, Time time) {
    this.time = time;
    interval = SECOND.divide(rate, 0, RoundingMode.CEILING).longValueExact();
    next = time.nanos();
  }

  /** Waits until the next request may be sent. */
  void await() throws InterruptedException {
    long early = next - time.nanos();
    if (early > 0) {
      time.sleep(Duration.ofNanos(early));
    }
    // Unused time does not add up to a burst.
    next = Math.max(0, -early) + next + interval;
  }
}
