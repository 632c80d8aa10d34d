package io.github.customerkit.examples.push;

import static io.github.customerkit.examples.fetch.Responses.status;
import static io.github.customerkit.examples.push.PushFixture.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.fetch.FakeServer;
import io.github.customerkit.examples.fetch.api.Reason;
import io.github.customerkit.examples.push.journal.JournalState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PushTest {

  private static final String THREE = line("a", 1) + line("b", 2) + line("a", 3);
  private static final byte[] CLOSED = {};

  @TempDir private Path folder;
  private PushFixture push;

  @BeforeEach
  void create() {
    push = new PushFixture(folder);
  }

  private static List<String> bodies(FakeServer server) {
    return server.requests().stream().map(FakeServer.Request::body).toList();
  }

  private static List<String> keys(FakeServer server) {
    return server.requests().stream().map(sent -> sent.header("Idempotency-Key")).toList();
  }

  /** Sends a bad response to the second request; all updates must arrive once, the second twice. */
  private void resendsAfter(byte[] bad, String reason) throws IOException {
    try (FakeServer server =
        new FakeServer(request -> request.nth() == 2 ? bad : status(204, ""))) {
      assertThat(push.send(server, THREE)).isEqualTo(new PushCounts(3, 0, 3, 0, 4, 1));
      assertThat(push.waits).singleElement().asString().startsWith(reason);
      assertThat(bodies(server))
          .containsExactly(
              "{\"attributes\":{\"points\":1}}",
              "{\"attributes\":{\"points\":2}}",
              "{\"attributes\":{\"points\":2}}",
              "{\"attributes\":{\"points\":3}}");
      List<String> keys = keys(server);
      assertThat(keys.get(1)).isEqualTo(keys.get(2)).hasSize(38);
      assertThat(keys)
          .doesNotContain("")
          .satisfies(all -> assertThat(all.stream().distinct()).hasSize(3));
    }
  }

  @Test
  void updatesAreSentInTheirOrderWithTheKey() throws IOException {
    try (FakeServer server = new FakeServer(request -> status(200, "{}"))) {
      assertThat(push.send(server, THREE)).isEqualTo(new PushCounts(3, 0, 3, 0, 3, 0));
      assertThat(push.failure()).isEmpty();
      assertThat(server.requests())
          .extracting(FakeServer.Request::path)
          .containsExactly(
              "PUT /v2/customer_profiles/a HTTP/1.1",
              "PUT /v2/customer_profiles/b HTTP/1.1",
              "PUT /v2/customer_profiles/a HTTP/1.1");
      assertThat(server.requests().get(0).headers())
          .contains(
              "Authorization: ApiKey-v1 canary-key",
              "Content-Type: application/json",
              "Accept: application/json");
      Duration quarter = Duration.ofMillis(250);
      assertThat(push.time.slept()).containsExactly(quarter, quarter);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 409, 425, 429, 500, 502, 503, 504, 599})
  void temporaryStatusIsRetriedWithTheSameKey(int status) throws IOException {
    resendsAfter(status(status, "canary"), "the server answered " + status + ": 1000");
  }

  @Test
  void retryAfterSetsTheWait() throws IOException {
    resendsAfter(status(429, "", "Retry-After: 17"), "the server answered 429: 17000");
  }

  @Test
  void aClosedConnectionIsRetriedWithTheSameKey() throws IOException {
    resendsAfter(CLOSED, "the connection broke: 1000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"canary", "HTTP/1.1 2", "HTTP/1.1 canary\r\n\r\n", "\u0000\u0001"})
  void garbageIsRetriedWithTheSameKey(String response) throws IOException {
    resendsAfter(response.getBytes(StandardCharsets.ISO_8859_1), "the ");
  }

  @Test
  void silenceIsRetriedWithTheSameKey() throws IOException {
    push.timeout(Duration.ofSeconds(2));
    resendsAfter(null, "no complete response in 2.0 s: 1000");
  }

  @Test
  void aServerWithoutAnAnswerIsGivenUp() throws IOException {
    push.timeout(Duration.ofMillis(50));
    try (FakeServer server = new FakeServer(request -> null)) {
      assertThat(push.send(server, line("a", 1)).left()).isEqualTo(1);
      assertThat(push.failure())
          .isEqualTo(
              "stopped at line 1: PUT /v2/customer_profiles/{integrationId}: gave up after 8"
                  + " tries: no complete response in 0.05 s; run the same command to resume");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n{\"canar",
        "HTTP/1.1 201 Created\r\n\r\n<html>",
        "HTTP/1.1 204 No Content\r\n\r\n",
        "HTTP/1.1 299 Canary\r\nContent-Encoding: gzip\r\nContent-Length: 1\r\n\r\nx",
      })
  void theBodyOfASuccessDoesNotMatter(String response) throws IOException {
    byte[] bytes = response.getBytes(StandardCharsets.US_ASCII);
    try (FakeServer server = new FakeServer(request -> bytes)) {
      assertThat(push.send(server, THREE)).isEqualTo(new PushCounts(3, 0, 3, 0, 3, 0));
    }
  }

  /** The JDK's client may notice the broken connection before it reports the status. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"cut",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\ncanary",
      })
  void aConnectionThatBreaksWithinTheBodyRepeatsNoKeyWithAnotherBody(String response)
      throws IOException {
    byte[] bytes = response.getBytes(StandardCharsets.US_ASCII);
    try (FakeServer server =
        new FakeServer(request -> request.nth() % 2 == 1 ? bytes : status(200, ""))) {
      assertThat(push.send(server, THREE).sent()).isEqualTo(3);
      assertThat(bodies(server).stream().distinct()).hasSize(3);
      assertThat(keys(server).stream().distinct()).hasSize(3);
    }
  }

  @Test
  void aHugeBodyIsNotAwaited() throws IOException {
    String huge = "{\"canary\":\"" + "x".repeat(30 << 20) + "\"}";
    try (FakeServer server =
        new FakeServer(request -> status(request.nth() == 1 ? 200 : 400, huge))) {
      assertThat(push.send(server, THREE)).isEqualTo(new PushCounts(3, 0, 1, 2, 3, 0));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | {\"message\":\"attribute points is not a number\"} | : attribute points is not a"
            + " number",
        "404 | {\"title\":\"no such profile\"} | : no such profile",
        "404 | {\"title\":\"no such profile as b\"} |",
        "422 | {\"message\":\"points 2 of canary@example.com\"} |",
        "422 | {\"message\":\"canary-key is no key\"} | : ... is no key",
        "413 | <html>canary</html> |",
        "410 | {\"message\":\"can |",
      })
  void refusedUpdateIsReportedByItsLineAndSentNoMore(int status, String body, String words)
      throws IOException {
    try (FakeServer server =
        new FakeServer(request -> request.nth() == 2 ? status(status, body) : status(200, ""))) {
      assertThat(push.send(server, THREE)).isEqualTo(new PushCounts(3, 0, 2, 1, 3, 0));
      assertThat(push.refusals)
          .containsExactly(
              "line 2: PUT /v2/customer_profiles/{integrationId} ("
                  + status
                  + ")"
                  + (words == null ? "" : words));
      assertThat(push.send(server, THREE)).isEqualTo(new PushCounts(3, 2, 0, 1, 0, 0));
      push.retryingRefused();
      assertThat(push.send(server, THREE)).isEqualTo(new PushCounts(3, 2, 1, 0, 1, 0));
      assertThat(bodies(server).get(3)).isEqualTo(bodies(server).get(1));
      assertThat(keys(server).get(3)).isEqualTo(keys(server).get(1) + ".1");
    }
  }

  /** The reason is shortened and made ASCII, so that a part of a value could remain. */
  @ParameterizedTest
  @CsvSource({
    "j%C3%BCrgen, no profile j\u00fcrgen",
    "j%C3%BCrgen, no profile ju\u0308rgen",
    "j%C3%BCrgen, no profile j%C3%BCrgen",
    "ju%CC%88rgen, no profile J\u00dcRGEN",
    "%C3%A9mile, no profile \u00c3\u00a9mile",
    "shop-%EC%84%9C%EC%9A%B8-ab, no profile of ab",
    "canary, ~~~~~ no canary",
    "canary, ~~~~ of canary",
    "canary, ~~~ with canary",
    "canary, no 'canary' here",
  })
  void noPartOfAValueOfTheRequestIsReported(String id, String reason) throws IOException {
    // Each ~ stands for 30 characters, so that the value begins before the cut.
    String body = "{\"message\":\"" + reason.replace("~", "so much is not a valid value  ") + "\"}";
    for (int shift = 0; shift < 30; shift++) {
      String shifted = body.replace("no ", "no" + " ".repeat(shift + 1));
      push = new PushFixture(Files.createDirectory(folder.resolve("shift" + shift)));
      try (FakeServer server = new FakeServer(request -> status(400, shifted))) {
        push.send(server, line(id, 1));
      }
      assertThat(push.refusals)
          .containsExactly("line 1: PUT /v2/customer_profiles/{integrationId} (400)");
    }
  }

  @Test
  void theKeyIsHiddenBeforeTheReasonIsCut() throws IOException {
    String reason = "so much of it is bad ".repeat(7) + "it has canary-key in it";
    try (FakeServer server =
        new FakeServer(request -> status(400, "{\"message\":\"" + reason + "\"}"))) {
      push.send(server, line("a1", 2));
    }
    assertThat(push.refusals.get(0)).contains("so much of it").doesNotContain("canary");
  }

  @Test
  void refusedBulkRequestIsReportedByItsLines() throws IOException {
    String lines =
        line("a", 1)
            + line("b", 2)
                .replaceFirst(
                    "\\{\"attributes.*", "{\"audiencesChanges\":{\"adds\":[7],\"deletes\":[]}}}")
            + line("c", 2)
                .replaceFirst(
                    "\\{\"attributes.*", "{\"audiencesChanges\":{\"adds\":[],\"deletes\":[7]}}}");
    try (FakeServer server =
        new FakeServer(request -> status(request.path().startsWith("POST") ? 404 : 200, ""))) {
      assertThat(push.send(server, lines)).isEqualTo(new PushCounts(3, 0, 1, 2, 2, 0));
    }
    assertThat(push.refusals).containsExactly("lines 2 to 3: POST /v2/customer_audiences (404)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "401 | the server refused the key of TALON_ONE_INTEGRATION_KEY (401)",
        "403 | the server refused the key of TALON_ONE_INTEGRATION_KEY (403)",
        "302 | the server redirects (302); the key is not sent elsewhere",
        "308 | the server redirects (308); the key is not sent elsewhere",
        "407 | the proxy requires a user and a password (407); expected"
            + " HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT",
      })
  void statusOfEveryUpdateStopsThePush(int status, String reason) throws IOException {
    try (FakeServer other = new FakeServer(request -> status(200, ""));
        FakeServer server =
            new FakeServer(
                request ->
                    request.nth() == 2
                        ? status(status, "canary", "Location: " + other.url())
                        : status(200, ""))) {
      assertThat(push.send(server, THREE)).isEqualTo(new PushCounts(3, 0, 1, 0, 2, 0));
      assertThat(push.failure())
          .isEqualTo("stopped at line 2: PUT /v2/customer_profiles/{integrationId}: " + reason);
      assertThat(other.requests()).isEmpty();
      assertThat(push.send(server, THREE)).isEqualTo(new PushCounts(3, 1, 2, 0, 2, 0));
      assertThat(keys(server).get(1)).isEqualTo(keys(server).get(2));
    }
  }

  @Test
  void aPushResumesAfterTheLastAnswerWithTheSameKeys() throws IOException {
    try (FakeServer server =
        new FakeServer(
            request -> status(request.nth() > 1 && request.nth() < 11 ? 503 : 200, ""))) {
      assertThat(push.send(server, THREE)).isEqualTo(new PushCounts(3, 0, 1, 0, 9, 7));
      assertThat(push.failure())
          .isEqualTo(
              "stopped at line 2: PUT /v2/customer_profiles/{integrationId}: gave up after 8"
                  + " tries: the server answered 503; run the same command to resume");
      assertThat(push.send(server, THREE)).isEqualTo(new PushCounts(3, 1, 2, 0, 3, 1));
      assertThat(keys(server).subList(1, 11)).containsOnly(keys(server).get(1));
      assertThat(push.send(server, THREE)).isEqualTo(new PushCounts(3, 3, 0, 0, 0, 0));
    }
  }

  @Test
  void anInputThatChangesWhileItIsSentStopsThePush() throws IOException {
    try (FakeServer server = new FakeServer(request -> status(200, ""))) {
      assertThat(
              push.sendChanged(server.url(), THREE, line("a", 1) + "canary\n" + line("a", 3))
                  .sent())
          .isEqualTo(1);
      assertThat(push.failure()).isEqualTo("the input changed while it was sent");
    }
  }

  @Test
  void theFirstInvalidLinesAreListedAndAllAreCounted() throws IOException {
    PushOptions options = new PushOptions(true, false);
    PushPlan plan =
        Push.plan(
            new ByteArrayInputStream("canary\n".repeat(30).getBytes(StandardCharsets.UTF_8)),
            options,
            JournalState.empty());
    assertThat(plan.invalid()).isEqualTo(30);
    assertThat(plan.updates()).isZero();
    assertThat(plan.firstInvalid())
        .hasSize(20)
        .startsWith(
            new PushPlan.Invalid(1, Reason.of("line.json")),
            new PushPlan.Invalid(2, Reason.of("line.json")));
  }
}
