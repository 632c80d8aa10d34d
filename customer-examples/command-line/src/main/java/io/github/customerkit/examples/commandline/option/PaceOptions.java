package io.github.customerkit.examples.commandline.option;

import io.github.customerkit.examples.fetch.http.RequestPace;
import java.math.BigDecimal;
import java.time.Duration;
import picocli.CommandLine.Option;

/** The options for the pace of requests. */
public final class PaceOptions {

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "3",
      converter = NumberOption.Rate.class,
      description = "Send at most N requests per second (${DEFAULT-VALUE}).")
  private BigDecimal rate = BigDecimal.ONE;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      converter = NumberOption.Seconds.class,
      description = "Wait at most SECONDS for a response (${DEFAULT-VALUE}).")
  private int timeout;

  /** Returns the pace. */
  public RequestPace pace() {
    return new RequestPace(rate, Duration.ofSeconds(timeout));
  }
}
