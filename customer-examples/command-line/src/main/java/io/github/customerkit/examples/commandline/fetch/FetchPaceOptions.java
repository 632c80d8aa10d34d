package io.github.customerkit.examples.commandline.fetch;

import io.github.customerkit.examples.commandline.option.NumberOption;
import io.github.customerkit.examples.fetch.http.RequestPace;
import java.math.BigDecimal;
import java.time.Duration;
import picocli.CommandLine.Option;

/** The options for the pace of a fetch. */
final class FetchPaceOptions {

  @Option(
      names = "--page-size",
      paramLabel = "N",
      defaultValue = "1000",
      converter = NumberOption.PageSize.class,
      description = "The number of customers per request (${DEFAULT-VALUE}).")
  private int pageSize;

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

  int pageSize() {
    return pageSize;
  }

  RequestPace pace() {
    return new RequestPace(rate, Duration.ofSeconds(timeout));
  }
}
