package io.github.customerkit.examples.fetch.http;

import static io.github.customerkit.examples.fetch.Answers.ok;
import static io.github.customerkit.examples.fetch.Answers.page;
import static io.github.customerkit.examples.fetch.Answers.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.fetch.FakeTime;
import io.github.customerkit.examples.fetch.FetchResult;
import io.github.customerkit.examples.fetch.Fetching;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaitingTest {

  private static final String SECRET = "canary@example.com";

  private final Fetching fetching = new Fetching();

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 502, 503, 599})
  void whatMayPassIsTriedAgain(int status) throws IOException {
    fetching.afterOne(status(status, SECRET));
    assertThat(fetching.waits).containsExactly("the server answers " + status + ": 1000");
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
  void serverSaysHowLongToWait(String header, int millis) throws IOException {
    fetching.afterOne(status(429, SECRET, header));
    assertThat(fetching.waits).containsExactly("the server answers 429: " + millis);
    assertThat(fetching.time.slept()).contains(Duration.ofMillis(millis));
  }

  @Test
  void serverThatWantsTooLongAWaitIsNotWaitedFor() {
    assertThat(fetching.failure(asked -> status(503, SECRET, "Retry-After: 901")))
        .isEqualTo(
            "gave up, for the server asks to wait longer than 15 minutes in all: the server"
                + " answers 503; the same command goes on");
    assertThat(fetching.time.slept()).isEmpty();
  }

  @Test
  void allWaitsForAPageAreBounded() {
    assertThat(fetching.failure(asked -> status(503, SECRET, "Retry-After: 400")))
        .startsWith("gave up, for the server asks to wait longer than 15 minutes in all");
    assertThat(fetching.waits).hasSize(2);
  }

  @Test
  void serverThatFailsForEverIsGivenUpAfterLongerAndLongerWaits() {
    assertThat(fetching.failure(asked -> status(500, SECRET)))
        .isEqualTo("gave up after 8 tries: the server answers 500; the same command goes on");
    assertThat(fetching.waits)
        .extracting(wait -> wait.replaceAll(".*: ", ""))
        .containsExactly("1000", "2000", "4000", "8000", "16000", "32000", "64000");
  }

  @Test
  void triesAreCountedForEachPageAnew() throws IOException {
    FetchResult result =
        fetching.from(asked -> asked.nth() % 5 == 0 ? ok(page(asked, 5)) : status(503, SECRET));
    assertThat(fetching.sink.ids()).hasSize(5);
    assertThat(result.retries()).isEqualTo(12);
    assertThat(result.requests()).isEqualTo(15);
  }

  @Test
  void requestsGoNoFasterThanTheRateTriesOrNot() throws IOException {
    fetching.from(asked -> ok(page(asked, 5)));
    Duration quarter = Duration.ofMillis(250);
    assertThat(fetching.time.slept()).containsExactly(quarter, quarter);
  }

  @Test
  void timeThatHasPassedIsNotWaitedForAgainNorMadeUpFor() throws InterruptedException {
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
  void waitsDifferByChance() {
    RetryPolicy patience = new RetryPolicy(new FakeTime(0.9));
    RetryableFailure setback = new RetryableFailure("", null);
    assertThat(patience.after(setback)).isEqualTo(Duration.ofMillis(550));
    assertThat(patience.after(setback)).isEqualTo(Duration.ofMillis(1_100));
  }
}
