package io.github.customerkit.examples.commandline.option;

import io.github.customerkit.examples.fetch.CustomerFetch;
import io.github.customerkit.examples.fetch.api.ApiKey;
import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.fetch.http.DefinitionsClient;
import io.github.customerkit.examples.fetch.http.HttpProxy;
import io.github.customerkit.examples.fetch.http.RequestPace;
import io.github.customerkit.examples.fetch.http.Time;
import io.github.customerkit.examples.fetch.http.UpdateClient;
import io.github.customerkit.examples.fetch.list.CustomerList;
import io.github.customerkit.json.CustomerReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import picocli.CommandLine.Option;

/**
 * The options for the pace of requests, and the way to the API: the key and the proxy come from the
 * environment. All methods fail if there is no key.
 */
public final class ApiOptions {

  private final Map<String, String> environment;
  private final Time time;

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

  /** Creates the options, with environment variables. */
  public ApiOptions(Map<String, String> environment, Time time) {
    this.environment = environment;
    this.time = time;
  }

  /** Returns a fetch of a list from the Management API. */
  public CustomerFetch fetch(CustomerList list, CustomerReader reader) {
    ApiKey key = ApiKey.ofManagement(environment);
    return new CustomerFetch(list, key, proxy(), pace(), time, reader);
  }

  /** Returns a client of the Management API for definitions. */
  public DefinitionsClient definitions(BaseUrl base) {
    ApiKey key = ApiKey.ofManagement(environment);
    return DefinitionsClient.of(base, key, proxy(), pace(), time);
  }

  /** Returns a client of the Integration API. */
  public UpdateClient updates(BaseUrl base) {
    ApiKey key = ApiKey.ofIntegration(environment);
    return UpdateClient.of(base, key, proxy(), pace(), time);
  }

  private HttpProxy proxy() {
    return HttpProxy.of(environment);
  }

  private RequestPace pace() {
    return new RequestPace(rate, Duration.ofSeconds(timeout));
  }
}
