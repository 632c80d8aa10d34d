package io.github.customerkit.examples.fetch.http;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * How hard to press the server.
 *
 * @param rate requests a second, those that try again counted; more than zero; not null
 * @param timeout how long to wait for one answer, to its end; more than zero; not null
 */
public record FetchPace(BigDecimal rate, Duration timeout) {

  public FetchPace {
    if (rate.signum() <= 0 || timeout.isZero() || timeout.isNegative()) {
      throw new IllegalArgumentException("expected a rate and a time-out above 0");
    }
  }
}
