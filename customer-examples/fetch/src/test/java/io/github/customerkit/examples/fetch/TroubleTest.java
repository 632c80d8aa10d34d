package io.github.customerkit.examples.fetch;

import static io.github.customerkit.examples.fetch.Answers.ok;
import static io.github.customerkit.examples.fetch.Answers.page;
import static io.github.customerkit.examples.fetch.Answers.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TroubleTest {

  private static final String SECRET = "canary@example.com";

  private final Fetching fetching = new Fetching();

  /** Sends one bad answer before the second page, and then good ones. */
  private FetchResult afterOne(byte[] bad) throws IOException {
    FetchResult result = fetching.from(asked -> asked.nth() == 2 ? bad : ok(page(asked, 3)));
    assertThat(fetching.sink.ids()).containsExactly(1L, 2L, 3L);
    assertThat(result.requests()).isEqualTo(3);
    assertThat(result.retries()).isEqualTo(1);
    return result;
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 502, 503, 599})
  void whatMayPassIsTriedAgain(int status) throws IOException {
    afterOne(status(status, SECRET));
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
        "Retry-After: 0 | 1000",
        "Retry-After: -5 | 1000",
        "Retry-After: soon | 1000",
        "Retry-After: 99999999999999999999 | 1000",
      })
  void serverSaysHowLongToWait(String header, int millis) throws IOException {
    afterOne(status(429, SECRET, header));
    assertThat(fetching.waits).containsExactly("the server answers 429: " + millis);
    assertThat(fetching.time.slept()).contains(Duration.ofMillis(millis));
  }

  @Test
  void serverThatWantsTooLongAWaitIsNotWaitedFor() {
    assertThat(fetching.failure(asked -> status(503, SECRET, "Retry-After: 901")))
        .isEqualTo(
            "gave up, for the server asks to wait longer than 15 minutes in all: the server"
                + " answers 503");
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
        .isEqualTo("gave up after 8 tries: the server answers 500");
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
  void answerThatIsCutIsTriedAgain() throws IOException {
    afterOne(Answers.cut(page(List.of(Answers.customer(3)), "")));
    assertThat(fetching.waits).containsExactly("the connection broke: 1000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"data\":[", "{\"da", "", "{\"data\":[{\"id\":1},", "{\"data\":[],\"hasM"})
  void answerThatIsCutWhereItsLengthIsNotSaidIsTriedAgain(String cut) throws IOException {
    afterOne(Answers.unmeasured(cut));
    assertThat(fetching.waits).containsExactly("the answer is cut: 1000");
  }

  @Test
  void connectionThatIsClosedWithoutAWordIsTriedAgain() throws IOException {
    afterOne(new byte[0]);
    assertThat(fetching.waits).containsExactly("the connection broke: 1000");
  }

  @Test
  void whatIsNoHttpIsTriedAgain() throws IOException {
    afterOne((SECRET + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    assertThat(fetching.waits).containsExactly("the connection broke: 1000");
  }

  @Test
  void serverThatIsNotThereIsGivenUp() throws IOException {
    Shop closed = new Shop(asked -> ok(""));
    closed.close();
    assertThatThrownBy(() -> fetching.from(closed.url(), fetching.sink))
        .isInstanceOf(FetchFailure.class)
        .hasMessage("gave up after 8 tries: the server cannot be reached");
  }

  @Test
  void serverThatSaysNothingIsGivenUp() {
    assertThat(fetching.impatient().failure(asked -> null))
        .isEqualTo("gave up after 8 tries: no whole answer in 0.1 s");
  }

  @Test
  void bodyThatDoesNotEndIsGivenUp() {
    // A head with half a body, on a connection that stays open.
    try (HalfShop shop = new HalfShop()) {
      assertThatThrownBy(() -> fetching.impatient().from(shop.url(), fetching.sink))
          .isInstanceOf(FetchFailure.class)
          .hasMessage("gave up after 8 tries: no whole answer in 0.1 s");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "401 | the server refused the key of TALON_ONE_MANAGEMENT_KEY (401)",
        "403 | the server refused the key of TALON_ONE_MANAGEMENT_KEY (403)",
        "404 | there is no application 7 (404)",
        "400 | the server refused the request (400)",
        "408 | the server refused the request (408)",
        "204 | the server refused the request (204)",
        "301 | the server redirects (301), and the key is not sent elsewhere",
        "307 | the server redirects (307), and the key is not sent elsewhere",
        "304 | the server redirects (304), and the key is not sent elsewhere",
      })
  void whatWillNotPassEndsAtOnce(int status, String message) throws IOException {
    try (Shop other = new Shop(asked -> ok(page(asked, 1)));
        Shop shop =
            new Shop(asked -> status(status, "", "Location: " + other.url() + "/" + SECRET))) {
      assertThatThrownBy(() -> fetching.from(shop.url(), fetching.sink))
          .isInstanceOf(FetchFailure.class)
          .hasMessage(message);
      assertThat(shop.asked()).hasSize(1);
      assertThat(other.asked()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "<html>canary@example.com</html>",
        "{\"data\":{\"canary\":1}}",
        "{\"customers\":[]}"
      })
  void whatIsNoPageEndsAtOnceWithoutItsText(String body) {
    assertThat(fetching.failure(asked -> ok(body)))
        .startsWith("the answer is no page of customers: not a page: ")
        .doesNotContain("canary");
    assertThat(fetching.waits).isEmpty();
  }

  @Test
  void pageThatIsTooLargeEndsAtOnce() {
    assertThat(fetching.failure(asked -> ok(" ".repeat((64 << 20) + 1))))
        .isEqualTo("a page is too large; ask for fewer customers at once");
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
    Pace pace = new Pace(BigDecimal.valueOf(2), time);
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
    Patience patience = new Patience(new FakeTime(0.9));
    Setback setback = new Setback("", null);
    assertThat(patience.after(setback)).isEqualTo(Duration.ofMillis(550));
    assertThat(patience.after(setback)).isEqualTo(Duration.ofMillis(1_100));
  }

  @Test
  void nobodyPrintsTheKey() {
    assertThat(Fetching.KEY).hasToString("ManagementKey");
  }
}
