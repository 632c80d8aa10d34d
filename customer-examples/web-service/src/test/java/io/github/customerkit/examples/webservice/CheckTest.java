package io.github.customerkit.examples.webservice;

import static io.github.customerkit.examples.webservice.Documents.customer;
import static io.github.customerkit.examples.webservice.Documents.customers;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedService.class)
class CheckTest {

  private static final String ACCEPTED =
      "{\"number\":%d,\"line\":%s,\"accepted\":true,\"problems\":[]}";

  private final RunningService service;

  CheckTest(RunningService service) {
    this.service = service;
  }

  private List<String> check(byte[] body) throws Exception {
    HttpResponse<String> answer =
        service.send(
            service.post(
                "/customers/check",
                "application/x-www-form-urlencoded",
                BodyPublishers.ofByteArray(body)));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/x-ndjson");
    return answer.body().lines().toList();
  }

  private List<String> check(String body) throws Exception {
    return check(body.getBytes(UTF_8));
  }

  @Test
  void everyRecordHasALineAndTheLastOneHasTheCounts() throws Exception {
    String broken = customer(12).replace("\"id\":2", "\"id\":0");

    assertThat(check(customer(11) + "\n\n" + broken + "\n{canary\n"))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo(ACCEPTED.formatted(1, "1")),
            line ->
                assertThat(line)
                    .startsWith("{\"number\":2,\"line\":3,\"accepted\":false,\"problems\":[{")
                    .contains(
                        "\"pointer\":\"/audienceMemberships/0/id\",\"code\":\"not-positive\""),
            line ->
                assertThat(line)
                    .startsWith("{\"number\":3,\"line\":4,\"accepted\":false")
                    .contains("\"code\":\"syntax\"")
                    .doesNotContain("canary"),
            line ->
                assertThat(line)
                    .isEqualTo("{\"read\":3,\"accepted\":1,\"rejected\":2,\"complete\":true}"));
    assertThat(service.send(service.get("/customers/11")).statusCode()).isEqualTo(404);
  }

  @Test
  void arraysPagesAndGzipAreRead() throws Exception {
    List<String> expected =
        List.of(
            ACCEPTED.formatted(1, "null"),
            ACCEPTED.formatted(2, "null"),
            "{\"read\":2,\"accepted\":2,\"rejected\":0,\"complete\":true}");
    String array = "[" + customer(11) + "," + customer(12) + "]";

    assertThat(check(array)).isEqualTo(expected);
    assertThat(check(Documents.gzip(array))).isEqualTo(expected);
    assertThat(check("{\"hasMore\":false,\"data\":" + array + "}")).isEqualTo(expected);
    assertThat(check(""))
        .containsExactly("{\"read\":0,\"accepted\":0,\"rejected\":0,\"complete\":true}");
  }

  @Test
  void truncatedInputIsReportedInTheLastLine() throws Exception {
    List<String> array = check("[" + customer(11) + ",");
    byte[] packed = Documents.gzip(customers(11, 2000));
    List<String> cut = check(Arrays.copyOf(packed, packed.length / 2));

    assertThat(array.get(0)).isEqualTo(ACCEPTED.formatted(1, "null"));
    assertThat(array.get(array.size() - 1))
        .contains("\"complete\":false,\"error\":\"the list of customers is not closed");
    assertThat(cut.get(cut.size() - 1)).contains("\"complete\":false,\"error\":\"gzip: ");
  }

  @Test
  void tooLargeRecordIsRejectedAndTheNextOneRead() throws Exception {
    String large = customer(12).replace("Travel", "x".repeat(1 << 20));

    List<String> lines = check(customer(11) + "\n" + large + "\n" + customer(13));

    assertThat(lines.get(1)).contains("\"accepted\":false", "\"code\":\"too-large\"");
    assertThat(lines.get(2)).isEqualTo(ACCEPTED.formatted(3, "3"));
  }

  @Test
  void onlyTheFirstProblemsAreAnsweredIfAskedFor() throws Exception {
    String broken = customer(12).replace("\"id\":2", "\"id\":0");
    String records = customers(1, 10) + ("\n" + broken).repeat(10);
    HttpResponse<String> answer =
        service.send(
            service.post(
                "/customers/check?problems=3", "text/plain", BodyPublishers.ofString(records)));

    assertThat(answer.body().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"number\":10,\"line\":10,"),
            line -> assertThat(line).startsWith("{\"number\":11,\"line\":11,"),
            line -> assertThat(line).startsWith("{\"number\":12,\"line\":12,"),
            line ->
                assertThat(line)
                    .isEqualTo("{\"read\":19,\"accepted\":9,\"rejected\":10,\"complete\":true}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"canary", "", "-1", "1e3", "1234567890"})
  void aNumberOfProblemsThatIsNoneIsRefused(String value) throws Exception {
    HttpResponse<String> answer =
        service.send(
            service.post(
                "/customers/check?problems=" + value,
                "text/plain",
                BodyPublishers.ofString(customer(11))));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("\"detail\":\"problems: expected a whole number of at most nine digits\"")
        .doesNotContain("canary");
  }

  @Test
  void recordsAreAnsweredWhileOthersAreStillToCome() throws Exception {
    try (RawRequest request = RawRequest.check(service.port())) {
      request.chunk(customers(1, 4) + "\n");
      assertThat(request.lineWith("\"number\":2,")).isNotNull();
      request.chunk(customers(4, 6) + "\n");
      assertThat(request.lineWith("\"number\":4,")).isNotNull();
      request.end();
      assertThat(request.rest()).contains("{\"read\":5,\"accepted\":5,");
    }
  }

  @Test
  void answerToABodyThatBreaksOffHasNoCounts() throws Exception {
    try (RawRequest request = RawRequest.check(service.port())) {
      request.chunk(customers(1, 4) + "\n");
      assertThat(request.lineWith("\"number\":2,")).isNotNull();
      request.send("canary\r\n");

      assertThat(request.rest()).doesNotContain("\"complete\":true", "canary");
    }
  }
}
