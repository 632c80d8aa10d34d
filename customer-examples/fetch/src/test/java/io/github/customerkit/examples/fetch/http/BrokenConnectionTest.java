package io.github.customerkit.examples.fetch.http;

import static io.github.customerkit.examples.fetch.Responses.ok;
import static io.github.customerkit.examples.fetch.Responses.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.examples.fetch.FakeServer;
import io.github.customerkit.examples.fetch.FetchFixture;
import io.github.customerkit.examples.fetch.Responses;
import io.github.customerkit.examples.fetch.api.TransferFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenConnectionTest {

  private static final String SECRET = "canary@example.com";

  private final FetchFixture fetch = new FetchFixture();

  @Test
  void truncatedResponseIsRetried() throws IOException {
    fetch.afterOne(Responses.truncated(page(List.of(Responses.customer(3)), "")));
    assertThat(fetch.waits).containsExactly("the connection broke: 1000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"data\":[", "{\"da", "", "{\"data\":[{\"id\":1},", "{\"data\":[],\"hasM"})
  void truncatedResponseWithoutALengthIsRetried(String cut) throws IOException {
    fetch.afterOne(Responses.withoutLength(cut));
    assertThat(fetch.waits).containsExactly("the response is truncated: 1000");
  }

  @Test
  void damagedLaterGzipMemberIsRetried() throws IOException {
    fetch.afterOne(Responses.damagedGzip(page(List.of(Responses.customer(3)), "")));
    assertThat(fetch.waits).containsExactly("the response is truncated: 1000");
  }

  @Test
  void connectionClosedWithoutAResponseIsRetried() throws IOException {
    fetch.afterOne(new byte[0]);
    assertThat(fetch.waits).containsExactly("the connection broke: 1000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "12345678901234567890"})
  void invalidContentLengthIsRetried(String length) throws IOException {
    String head = "HTTP/1.1 200 OK\r\nContent-Length: " + length + "\r\n\r\n{}";
    fetch.afterOne(head.getBytes(StandardCharsets.UTF_8));
    assertThat(fetch.waits).containsExactly("the response is not valid HTTP: 1000");
  }

  @Test
  void malformedResponseIsRetried() throws IOException {
    fetch.afterOne((SECRET + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    assertThat(fetch.waits).containsExactly("the connection broke: 1000");
  }

  @Test
  void unreachableServerIsNotRetried() throws IOException {
    FakeServer closed = new FakeServer(request -> ok(""));
    closed.close();
    assertThatThrownBy(() -> fetch.from(closed.url(), fetch.sink))
        .isInstanceOf(TransferFailure.class)
        .hasMessage("cannot connect to " + closed.url().substring(7));
    assertThat(fetch.waits).isEmpty();
  }

  @Test
  void serverThatRespondedBeforeIsRetried() throws IOException {
    AtomicReference<FakeServer> server = new AtomicReference<>();
    server.set(
        new FakeServer(
            request -> {
              server.get().close();
              return ok(page(request, 9));
            }));
    assertThatThrownBy(() -> fetch.from(server.get().url(), fetch.sink))
        .isInstanceOf(TransferFailure.class)
        .hasMessageStartingWith("gave up after 8 tries: ");
    assertThat(fetch.waits).last().asString().startsWith("cannot connect: ");
  }

  @Test
  void silentServerTimesOut() {
    assertThat(fetch.impatient().failure(request -> null))
        .isEqualTo(
            "gave up after 8 tries: no complete response in 0.1 s; run the same command"
                + " (without --restart) to resume");
  }

  @Test
  void endlessBodyTimesOut() {
    // A head with half a body, on a connection that stays open.
    try (StalledServer server = new StalledServer()) {
      assertThatThrownBy(() -> fetch.impatient().from(server.url(), fetch.sink))
          .isInstanceOf(TransferFailure.class)
          .hasMessage(
              "gave up after 8 tries: no complete response in 0.1 s; run the same command"
                  + " (without --restart) to resume");
    }
  }
}
