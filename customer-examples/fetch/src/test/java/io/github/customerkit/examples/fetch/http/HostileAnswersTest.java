package io.github.customerkit.examples.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.customerkit.examples.fetch.FetchFixture;
import io.github.customerkit.examples.fetch.Responses;
import io.github.customerkit.examples.fetch.api.TransferFailure;
import io.github.customerkit.testing.HostileInput;
import io.github.customerkit.testing.HostileInputs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests answers of a server from the catalogue of hostile inputs. */
class HostileAnswersTest {

  /** A guard against endless loops, not a measurement. */
  private static final Duration GUARD = Duration.ofSeconds(60);

  static Stream<HostileInput> answers() {
    return HostileInputs.of("http");
  }

  @ParameterizedTest
  @MethodSource("answers")
  void rowsAreAsDeclared(HostileInput input) {
    String answer = assertTimeoutPreemptively(GUARD, () -> answer(input.bytes()));
    assertThat(answer).isEqualTo(input.answer());
  }

  private static String answer(byte[] response) throws IOException {
    FetchFixture fetch = new FetchFixture();
    boolean isReadToItsEnd = true;
    try {
      fetch.from(request -> response(response));
    } catch (TransferFailure e) {
      isReadToItsEnd = false;
      for (Throwable at = e; at != null; at = at.getCause()) {
        assertThat(at).message().doesNotContain("canary").doesNotContain("4711");
      }
    }
    fetch.waits.forEach(wait -> assertThat(wait).doesNotContain("canary"));
    return HostileInput.answer(
        fetch.sink.ids().size(), fetch.rejects.size(), isReadToItsEnd, List.of());
  }

  /** Returns the response: status and headers line by line, an empty line, the body. */
  private static byte[] response(byte[] input) {
    String text = new String(input, StandardCharsets.ISO_8859_1);
    int body = text.indexOf("\n\n") + 2;
    String[] head = text.substring(0, body - 2).split("\n");
    byte[] bytes = Arrays.copyOfRange(input, body, input.length);
    String[] headers = Arrays.copyOfRange(head, 1, head.length);
    ByteArrayOutputStream response = new ByteArrayOutputStream();
    response.writeBytes(Responses.head(Integer.parseInt(head[0]), bytes.length, headers));
    response.writeBytes(bytes);
    return response.toByteArray();
  }
}
