package io.github.customerkit.examples.fetch;

import static io.github.customerkit.examples.fetch.Responses.ok;
import static io.github.customerkit.examples.fetch.Responses.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.customerkit.examples.fetch.api.ApiKey;
import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.fetch.api.Reason;
import io.github.customerkit.examples.fetch.api.TransferFailure;
import io.github.customerkit.examples.fetch.http.HttpProxy;
import io.github.customerkit.examples.fetch.http.RequestPace;
import io.github.customerkit.examples.fetch.list.ApplicationCustomers;
import io.github.customerkit.examples.fetch.list.CustomerList;
import io.github.customerkit.examples.fetch.row.Checkpoint;
import io.github.customerkit.examples.fetch.row.CustomerSink;
import io.github.customerkit.examples.fetch.row.FetchListener;
import io.github.customerkit.examples.fetch.row.RejectedRow;
import io.github.customerkit.json.CustomerReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Fetches pages of three rows, each of which starts with the last row of the one before, without
 * real waits.
 */
public final class FetchFixture implements FetchListener {

  public static final ApiKey KEY =
      ApiKey.ofManagement(Map.of(ApiKey.MANAGEMENT_VARIABLE, "canary-key"));

  public static final HttpProxy NO_PROXY = HttpProxy.of(Map.of());

  public static final int PAGE_SIZE = 3;

  public final MemorySink sink = new MemorySink();
  public final FakeTime time = new FakeTime(0);
  public final List<String> waits = new ArrayList<>();
  public final List<Long> rejects = new ArrayList<>();

  private Duration timeout = Duration.ofMinutes(1);

  /** A time-out of a tenth of a second. */
  public FetchFixture impatient() {
    timeout = Duration.ofMillis(100);
    return this;
  }

  public FetchResult from(String url, CustomerSink into) {
    return from(new ApplicationCustomers(BaseUrl.of(url), 7, PAGE_SIZE), into);
  }

  public FetchResult from(CustomerList list, CustomerSink into) {
    RequestPace pace = new RequestPace(BigDecimal.valueOf(4), timeout);
    return new CustomerFetch(list, KEY, NO_PROXY, pace, time, CustomerReader.create())
        .run(into, this);
  }

  public FetchResult from(FakeServer.Handler handler) throws IOException {
    try (FakeServer server = new FakeServer(handler)) {
      return from(server.url(), sink);
    }
  }

  /** Sends one bad response before the second page, and then good ones. */
  public FetchResult afterOne(byte[] bad) throws IOException {
    FetchResult result = from(request -> request.nth() == 2 ? bad : ok(page(request, 3)));
    assertThat(sink.ids()).containsExactly(1L, 2L, 3L);
    assertThat(result.requests()).isEqualTo(3);
    assertThat(result.retries()).isEqualTo(1);
    return result;
  }

  /** Returns the reason why the fetch fails. */
  public String failure(FakeServer.Handler handler) {
    return catchThrowableOfType(TransferFailure.class, () -> from(handler)).getMessage();
  }

  @Override
  public void reached(Checkpoint at) {}

  @Override
  public void rejected(RejectedRow row) {
    rejects.add(row.row());
  }

  @Override
  public void waiting(Reason reason, Duration wait) {
    waits.add(reason + ": " + wait.toMillis());
  }
}
