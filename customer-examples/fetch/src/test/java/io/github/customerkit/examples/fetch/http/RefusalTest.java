package io.github.customerkit.examples.fetch.http;

import static io.github.customerkit.examples.fetch.Responses.ok;
import static io.github.customerkit.examples.fetch.Responses.page;
import static io.github.customerkit.examples.fetch.Responses.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.examples.fetch.FakeServer;
import io.github.customerkit.examples.fetch.FetchFixture;
import io.github.customerkit.examples.fetch.Responses;
import io.github.customerkit.examples.fetch.api.TransferFailure;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

  private static final String SECRET = "canary@example.com";

  private final FetchFixture fetch = new FetchFixture();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "407 | the proxy requires a user and a password (407); expected"
            + " HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT",
        "401 | the server refused the key of TALON_ONE_MANAGEMENT_KEY (401)",
        "403 | the server refused the key of TALON_ONE_MANAGEMENT_KEY (403)",
        "404 | not found: URL/v1/applications/7/customers (404)",
        "400 | the server refused the request (400)",
        "409 | the server refused the request (409)",
        "204 | the server refused the request (204)",
        "301 | the server redirects (301); the key is not sent elsewhere",
        "307 | the server redirects (307); the key is not sent elsewhere",
        "304 | the server redirects (304); the key is not sent elsewhere",
      })
  void permanentStatusFailsWithoutARetry(int status, String message) throws IOException {
    try (FakeServer other = new FakeServer(request -> ok(page(request, 1)));
        FakeServer server =
            new FakeServer(
                request -> status(status, "", "Location: " + other.url() + "/" + SECRET))) {
      assertThatThrownBy(() -> fetch.from(server.url(), fetch.sink))
          .isInstanceOf(TransferFailure.class)
          .hasMessage(message.replace("URL", server.url()));
      assertThat(server.requests()).hasSize(1);
      assertThat(other.requests()).isEmpty();
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
  void invalidPageFailsWithoutItsText(String body) {
    assertThat(fetch.failure(request -> ok(body)))
        .matches(
            "the response of http://127.0.0.1:\\d+/v1/applications/7/customers is not a page"
                + " of customers");
    assertThat(fetch.waits).isEmpty();
  }

  @Test
  void tooLargeDecompressedPageFails() {
    assertThat(fetch.failure(request -> Responses.gzip(" ".repeat((64 << 20) + 1))))
        .isEqualTo("a page is too large; use a smaller --page-size");
  }

  @Test
  void tooLargePageFails() {
    assertThat(fetch.failure(request -> ok(" ".repeat((64 << 20) + 1))))
        .isEqualTo("a page is too large; use a smaller --page-size");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "{\"message\":\"pageSize must be at most 1000\",\"StatusCode\":400} | : pageSize must"
            + " be at most 1000",
        "{\"errors\":[{\"title\":\"no\"}],\"title\":\"Bad Request\"} | : Bad Request",
        "{\"message\":\"no 'canary' or \\\"canary\\\" of canary@example.com, 1234567\"} | :"
            + " no ... or ... of ... ...",
        "{\"message\":\"a\\u001b[31mb\\nc\"} | : a [31mb c",
        "{\"message\":\"customer Canary is blocked, key canary-key\"} | : customer ... is"
            + " blocked, key ...",
        "{\"message\":[\"canary\"],\"canary\":\"canary\"} | ##",
        "{\"message\":\"can | ##",
        "<html>canary</html> | ##",
        "[\"canary\"] | ##",
      })
  void reasonOfTheServerIsReportedWithoutData(String body, String words) {
    assertThat(fetch.failure(request -> status(400, body)))
        .isEqualTo("the server refused the request (400)" + (words.equals("##") ? "" : words));
  }

  @Test
  void longReasonIsTruncated() {
    String message =
        fetch.failure(request -> status(400, "{\"message\":\"" + "so ".repeat(90_000) + "\"}"));
    assertThat(message).isEqualTo("the server refused the request (400)");
    message = fetch.failure(request -> status(400, "{\"message\":\"" + "so ".repeat(900) + "\"}"));
    assertThat(message).hasSizeLessThan(210).endsWith("so s...");
  }
}
