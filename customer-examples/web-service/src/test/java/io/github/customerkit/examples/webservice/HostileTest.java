package io.github.customerkit.examples.webservice;

import static io.github.customerkit.examples.webservice.Documents.customer;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.testing.HostileInput;
import io.github.customerkit.testing.HostileInputs;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests the service with every input of the catalogue of hostile inputs. */
@ExtendWith(OutputCaptureExtension.class)
@Timeout(60) // A guard against endless loops, not a measurement.
class HostileTest {

  /** Random digits, which can be those of a value. */
  private static final String UUID = "urn:uuid:[0-9a-f-]{36}";

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start("--customers.max-document=10MB");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  static Stream<HostileInput> inputs() {
    return HostileInputs.ofCustomers();
  }

  static Stream<HostileInput> lines() {
    return HostileInputs.ofCustomers().filter(HostileInput::isLine);
  }

  static Stream<HostileInput> wholeInputs() {
    return HostileInputs.ofCustomers().filter(input -> !input.isDocument());
  }

  private static HttpResponse<String> send(String path, String type, byte[] body) throws Exception {
    HttpResponse<String> answer =
        service.send(service.post(path, type, BodyPublishers.ofByteArray(body)));
    // One input numbers the names of its attributes, and has one called aa...aa4711.
    assertThat(answer.body().replaceAll(UUID, "").replaceAll("a{20}4711", ""))
        .doesNotContain("canary", "4711");
    assertThat(answer.headers().toString()).doesNotContain("canary");
    return answer;
  }

  /** Returns the last line of the answer, which has the counts. */
  private static JsonNode check(byte[] body) throws Exception {
    HttpResponse<String> answer = send("/customers/check", "application/octet-stream", body);
    assertThat(answer.statusCode()).isEqualTo(200);
    String last = answer.body().lines().reduce((first, second) -> second).orElseThrow();
    return JsonMapper.shared().readTree(last);
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void aCustomerIsStoredOrRefusedWithoutItsData(HostileInput input, CapturedOutput log)
      throws Exception {
    HttpResponse<String> answer = send("/customers", "application/json", input.bytes());

    if (answer.statusCode() >= 400) {
      assertThat(answer.statusCode()).isIn(400, 413, 422);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    } else {
      assertThat(input.answer()).isEqualTo("1/0");
    }
    assertThat(log).doesNotContain("canary");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aLineIsCheckedBetweenOthersWithoutItsData(HostileInput input, CapturedOutput log)
      throws Exception {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.write((customer(1) + "\n").getBytes(UTF_8));
    body.write(input.bytes());
    body.write(("\n" + customer(2)).getBytes(UTF_8));

    JsonNode counts = check(body.toByteArray());

    assertThat(counts.get("complete").asBoolean()).isTrue();
    assertThat(counts.get("read").asInt()).isEqualTo(2 + input.accepted() + input.rejected());
    // The rules reject some of those whose form is valid.
    assertThat(counts.get("rejected").asInt()).isBetween(input.rejected(), 1);
    assertThat(log).doesNotContain("canary");
  }

  @ParameterizedTest
  @MethodSource("wholeInputs")
  void anInputIsCheckedToItsEndWithoutItsData(HostileInput input, CapturedOutput log)
      throws Exception {
    JsonNode counts = check(input.bytes());

    assertThat(counts.get("complete").asBoolean()).isEqualTo(input.isReadToItsEnd());
    if (input.isReadToItsEnd()) {
      assertThat(counts.get("read").asInt()).isEqualTo(input.accepted() + input.rejected());
      assertThat(counts.get("rejected").asInt()).isGreaterThanOrEqualTo(input.rejected());
    }
    assertThat(log).doesNotContain("canary");
  }
}
