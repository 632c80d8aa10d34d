package io.github.customerkit.examples.fetch.http;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Lets requests go at a rate, the same for first tries and later ones. */
final class RateLimiter {

  private static final BigDecimal SECOND = BigDecimal.valueOf(1_000_000_000);

  private final Time time;
  private final long interval;
  private long next;

  /** The rate is in requests a second; more than zero. */
  RateLimiter(BigDecimal rate, Time time) {
    this.time = time;
    interval = SECOND.divide(rate, 0, RoundingMode.CEILING).longValueExact();
    next = time.nanos();
  }

  /** Waits until the next request may go. */
  void await() throws InterruptedException {
    long early = next - time.nanos();
    if (early > 0) {
      time.sleep(Duration.ofNanos(early));
    }
    // What was missed is not made up for.
    next = Math.max(0, -early) + next + interval;
  }
}
