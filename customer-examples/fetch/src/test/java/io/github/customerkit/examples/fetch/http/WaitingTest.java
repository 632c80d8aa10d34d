package io.github.customerkit.examples.fetch.http;

import static io.github.customerkit.examples.fetch.Responses.ok;
import static io.github.customerkit.examples.fetch.Responses.page;
import static io.github.customerkit.examples.fetch.Responses.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.fetch.FakeTime;
import io.github.customerkit.examples.fetch.FetchFixture;
import io.github.customerkit.examples.fetch.FetchResult;
import io.github.customerkit.examples.fetch.api.Reason;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaitingTest {

  private static final String SECRET = "canary@example.com";

  private final FetchFixture fetch = new FetchFixture();

  @ParameterizedTest
  @ValueSource(ints = {408, 425, 429, 500, 502, 503, 599})
  void temporaryStatusIsRetried(int status) throws IOException {
    fetch.afterOne(status(status, SECRET));
    assertThat(fetch.waits).containsExactly("the server answered " + status + ": 1000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Retry-After: 17 | 17000",
        // The clock stands at 10:00:00.25, after one wait for the pace.
        "Retry-After: Tue, 24 Nov 2026 10:00:30 GMT | 29750",
        "retry-after: Tue, 24 Nov 2026 10:15:00 GMT | 899750",
        "Retry-After: Tue, 24 Nov 2026 09:59:00 GMT | 1000",
        "Retry-After: Tuesday, 24-Nov-26 10:00:30 GMT | 29750",
        "Retry-After: Tue Nov 24 10:00:30 2026 | 29750",
        "Retry-After: 2.5 | 2500",
        "Retry-After: 0.001 | 1",
        "Retry-After: 0.0 | 1000",
        "Retry-After: .5 | 1000",
        "Retry-After: 0 | 1000",
        "Retry-After: -5 | 1000",
        "Retry-After: soon | 1000",
        "Retry-After: 99999999999999999999 | 1000",
      })
  void retryAfterSetsTheWait(String header, int millis) throws IOException {
    fetch.afterOne(status(429, SECRET, header));
    assertThat(fetch.waits).containsExactly("the server answered 429: " + millis);
    assertThat(fetch.time.slept()).contains(Duration.ofMillis(millis));
  }

  @Test
  void tooLongRetryAfterFails() {
    assertThat(fetch.failure(request -> status(503, SECRET, "Retry-After: 901")))
        .isEqualTo(
            "gave up, because the server requests to wait longer than 15 minutes in all: the"
                + " server answered 503; run the same command (without --restart) to resume");
    assertThat(fetch.time.slept()).isEmpty();
  }

  @Test
  void allWaitsForAPageAreBounded() {
    assertThat(fetch.failure(request -> status(503, SECRET, "Retry-After: 400")))
        .startsWith("gave up, because the server requests to wait longer than 15 minutes in all");
    assertThat(fetch.waits).hasSize(2);
  }

  @Test
  void permanentFailureEndsAfterGrowingWaits() {
    assertThat(fetch.failure(request -> status(500, SECRET)))
        .isEqualTo(
            "gave up after 8 tries: the server answered 500; run the same command (without"
                + " --restart) to resume");
    assertThat(fetch.waits)
        .extracting(wait -> wait.replaceAll(".*: ", ""))
        .containsExactly("1000", "2000", "4000", "8000", "16000", "32000", "64000");
  }

  @Test
  void attemptsAreCountedPerPage() throws IOException {
    FetchResult result =
        fetch.from(request -> request.nth() % 5 == 0 ? ok(page(request, 5)) : status(503, SECRET));
    assertThat(fetch.sink.ids()).hasSize(5);
    assertThat(result.retries()).isEqualTo(12);
    assertThat(result.requests()).isEqualTo(15);
  }

  @Test
  void rateLimitsRequestsAndRetries() throws IOException {
    fetch.from(request -> ok(page(request, 5)));
    Duration quarter = Duration.ofMillis(250);
    assertThat(fetch.time.slept()).containsExactly(quarter, quarter);
  }

  @Test
  void elapsedTimeShortensTheWaitWithoutABurst() throws InterruptedException {
    FakeTime time = new FakeTime(0);
    RateLimiter pace = new RateLimiter(BigDecimal.valueOf(2), time);
    pace.await();
    time.pass(Duration.ofMillis(300));
    pace.await();
    time.pass(Duration.ofSeconds(5));
    pace.await();
    pace.await();
    assertThat(time.slept()).containsExactly(Duration.ofMillis(200), Duration.ofMillis(500));
  }

  @Test
  void waitsAreRandomised() {
    RetryPolicy policy = new RetryPolicy(new FakeTime(0.9), Reason.of("resume"));
    RetryableFailure failure = RetryableFailure.of("broke");
    assertThat(policy.after(failure)).isEqualTo(Duration.ofMillis(550));
    assertThat(policy.after(failure)).isEqualTo(Duration.ofMillis(1_100));
  }
}
