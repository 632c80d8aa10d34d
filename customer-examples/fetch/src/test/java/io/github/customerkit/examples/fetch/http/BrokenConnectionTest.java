package io.github.customerkit.examples.fetch.http;

import static io.github.customerkit.examples.fetch.Answers.ok;
import static io.github.customerkit.examples.fetch.Answers.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.examples.fetch.Answers;
import io.github.customerkit.examples.fetch.Fetching;
import io.github.customerkit.examples.fetch.Shop;
import io.github.customerkit.examples.fetch.row.FetchFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenConnectionTest {

  private static final String SECRET = "canary@example.com";

  private final Fetching fetching = new Fetching();

  @Test
  void answerThatIsCutIsTriedAgain() throws IOException {
    fetching.afterOne(Answers.cut(page(List.of(Answers.customer(3)), "")));
    assertThat(fetching.waits).containsExactly("the connection broke: 1000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"data\":[", "{\"da", "", "{\"data\":[{\"id\":1},", "{\"data\":[],\"hasM"})
  void answerThatIsCutWhereItsLengthIsNotSaidIsTriedAgain(String cut) throws IOException {
    fetching.afterOne(Answers.unmeasured(cut));
    assertThat(fetching.waits).containsExactly("the answer is cut: 1000");
  }

  @Test
  void answerWhoseGzipIsDamagedInALaterMemberIsTriedAgain() throws IOException {
    fetching.afterOne(Answers.damagedGzip(page(List.of(Answers.customer(3)), "")));
    assertThat(fetching.waits).containsExactly("the answer is cut: 1000");
  }

  @Test
  void connectionThatIsClosedWithoutAWordIsTriedAgain() throws IOException {
    fetching.afterOne(new byte[0]);
    assertThat(fetching.waits).containsExactly("the connection broke: 1000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "12345678901234567890"})
  void lengthThatIsNoneIsTriedAgain(String length) throws IOException {
    String head = "HTTP/1.1 200 OK\r\nContent-Length: " + length + "\r\n\r\n{}";
    fetching.afterOne(head.getBytes(StandardCharsets.UTF_8));
    assertThat(fetching.waits).containsExactly("the answer is no HTTP that can be read: 1000");
  }

  @Test
  void whatIsNoHttpIsTriedAgain() throws IOException {
    fetching.afterOne((SECRET + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    assertThat(fetching.waits).containsExactly("the connection broke: 1000");
  }

  @Test
  void serverThatIsNotThereIsNotAskedAgain() throws IOException {
    Shop closed = new Shop(asked -> ok(""));
    closed.close();
    assertThatThrownBy(() -> fetching.from(closed.url(), fetching.sink))
        .isInstanceOf(FetchFailure.class)
        .hasMessage("no connection to " + closed.url().substring(7) + " can be made");
    assertThat(fetching.waits).isEmpty();
  }

  @Test
  void serverThatWasThereIsAskedAgain() throws IOException {
    AtomicReference<Shop> shop = new AtomicReference<>();
    shop.set(
        new Shop(
            asked -> {
              shop.get().close();
              return ok(page(asked, 9));
            }));
    assertThatThrownBy(() -> fetching.from(shop.get().url(), fetching.sink))
        .isInstanceOf(FetchFailure.class)
        .hasMessageStartingWith("gave up after 8 tries: ");
    assertThat(fetching.waits).last().asString().startsWith("no connection can be made: ");
  }

  @Test
  void serverThatSaysNothingIsGivenUp() {
    assertThat(fetching.impatient().failure(asked -> null))
        .isEqualTo("gave up after 8 tries: no whole answer in 0.1 s; the same command goes on");
  }

  @Test
  void bodyThatDoesNotEndIsGivenUp() {
    // A head with half a body, on a connection that stays open.
    try (HalfShop shop = new HalfShop()) {
      assertThatThrownBy(() -> fetching.impatient().from(shop.url(), fetching.sink))
          .isInstanceOf(FetchFailure.class)
          .hasMessage("gave up after 8 tries: no whole answer in 0.1 s; the same command goes on");
    }
  }
}
