package io.github.customerkit.examples.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.customerkit.examples.fetch.FakeServer;
import io.github.customerkit.examples.fetch.FakeTime;
import io.github.customerkit.examples.fetch.FetchFixture;
import io.github.customerkit.examples.fetch.api.ApiKey;
import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.fetch.api.Reason;
import io.github.customerkit.examples.fetch.api.TransferFailure;
import io.github.customerkit.examples.fetch.http.RequestPace;
import io.github.customerkit.examples.fetch.http.UpdateClient;
import io.github.customerkit.examples.push.journal.Journal;
import io.github.customerkit.examples.push.request.UpdateRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sends updates to a local server, without real waits. */
final class PushFixture implements PushListener {

  static final ApiKey KEY = ApiKey.ofIntegration(Map.of(ApiKey.INTEGRATION_VARIABLE, "canary-key"));

  final FakeTime time = new FakeTime(0);
  final List<String> waits = new ArrayList<>();
  final List<String> refusals = new ArrayList<>();
  final Path journal;
  private Duration timeout = Duration.ofMinutes(1);
  private boolean isRetryingRefused;
  private String failure = "";

  PushFixture(Path folder) {
    journal = folder.resolve("updates.journal");
  }

  void timeout(Duration changed) {
    timeout = changed;
  }

  void retryingRefused() {
    isRetryingRefused = true;
  }

  /** Returns a line that sets an attribute to a number. */
  static String line(String id, int value) {
    return "{\"method\":\"PUT\",\"path\":\"/v2/customer_profiles/"
        + id
        + "\",\"body\":{\"attributes\":{\"points\":"
        + value
        + "}}}\n";
  }

  /** Sends lines, as far as the server answers; {@link #failure} then has the reason. */
  PushCounts send(FakeServer server, String lines) throws IOException {
    return send(server.url(), lines);
  }

  PushCounts send(String url, String lines) throws IOException {
    return sendChanged(url, lines, lines);
  }

  /** Checks lines, and sends others. */
  PushCounts sendChanged(String url, String lines, String changed) throws IOException {
    PushOptions options = new PushOptions(true, isRetryingRefused);
    BaseUrl base = BaseUrl.of(url);
    RequestPace pace = new RequestPace(BigDecimal.valueOf(4), timeout);
    UpdateClient client = UpdateClient.of(base, KEY, FetchFixture.NO_PROXY, pace, time);
    failure = "";
    try (Journal open = Journal.open(journal)) {
      PushPlan plan =
          Push.plan(new ByteArrayInputStream(lines.getBytes(UTF_8)), options, open.state());
      Push push = new Push(options, plan, client, this);
      try {
        push.run(new ByteArrayInputStream(changed.getBytes(UTF_8)), open, base);
      } catch (TransferFailure e) {
        failure = e.getMessage();
      }
      return push.counts();
    }
  }

  /** Returns why the last push failed; an empty text if it did not. */
  String failure() {
    return failure;
  }

  @Override
  public void answered(PushCounts counts) {}

  @Override
  public void refused(UpdateRequest request, int status, String words) {
    refusals.add(request + " (" + status + ")" + words);
  }

  @Override
  public void waiting(Reason reason, Duration wait) {
    waits.add(reason + ": " + wait.toMillis());
  }
}
