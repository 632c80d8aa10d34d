package io.github.customerkit.examples.fetch.http;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * The request rate and the time-out of requests.
 *
 * @param rate requests per second, including retries; greater than zero; not null
 * @param timeout the limit for one whole response; greater than zero; not null
 */
public record RequestPace(BigDecimal rate, Duration timeout) {

  public RequestPace {
    if (rate.signum() <= 0 || timeout.isZero() || timeout.isNegative()) {
      throw new IllegalArgumentException("expected a rate and a time-out above 0");
    }
  }
}
