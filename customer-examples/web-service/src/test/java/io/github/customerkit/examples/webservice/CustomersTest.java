package io.github.customerkit.examples.webservice;

import static io.github.customerkit.examples.webservice.Documents.customer;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedService.class)
class CustomersTest {

  private final RunningService service;

  CustomersTest(RunningService service) {
    this.service = service;
  }

  private HttpResponse<String> post(String document) throws Exception {
    return service.send(service.post(document));
  }

  private static void assertProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body())
        .contains("\"status\":" + status, "\"instance\":\"urn:uuid:")
        .doesNotContain("canary");
  }

  @Test
  void postedCustomerIsAnsweredWithNothingLost() throws Exception {
    HttpResponse<String> created = post(customer(1));

    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(created.headers().firstValue("Location")).contains("/customers/1");
    assertThat(created.body()).isEqualTo("{\"id\":1,\"outcome\":\"inserted\",\"problems\":[]}");
    HttpResponse<String> found = service.send(service.get("/customers/1"));
    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(found.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(found.body()).isEqualTo(customer(1));
  }

  @Test
  void byteOrderMarkIsIgnoredOnlyAtTheStart() throws Exception {
    assertThat(post("\uFEFF" + customer(333)).statusCode()).isEqualTo(201);
    assertProblem(post("\uFEFF\uFEFF" + customer(333)), 400);
    assertProblem(post(customer(333) + "\uFEFF"), 400);
  }

  @Test
  void laterActivityWinsAndWarningsAreAnswered() throws Exception {
    post(customer(2));
    String later = customer(2).replace("02-01", "02-02").replace("299.990", "-1");

    HttpResponse<String> updated = post(later);
    assertThat(updated.statusCode()).isEqualTo(200);
    assertThat(updated.headers().firstValue("Location")).contains("/customers/2");
    assertThat(updated.body())
        .contains("\"outcome\":\"updated\"")
        .contains(
            "{\"pointer\":\"/totalSales\",\"code\":\"negative\",\"severity\":\"WARNING\","
                + "\"expected\":\">= 0\",\"message\":");
    assertThat(post(customer(2)).body()).contains("\"outcome\":\"unchanged\"");
    assertThat(service.send(service.get("/customers/2")).body()).isEqualTo(later);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "canary@example.org",
        "{\"integrationId\":canary@example.org}",
        "{\"integrationId\":\"canary@example.org",
        "",
        " ",
      })
  void bodyThatIsNotJsonIsABadRequest(String body) throws Exception {
    HttpResponse<String> answer = post(body);

    assertProblem(answer, 400);
    assertThat(answer.body())
        .contains("\"type\":\"urn:problem-type:customer-kit:malformed\"")
        .contains("\"pointer\":\"\",\"code\":\"syntax\"");
  }

  @Test
  void textAfterACustomerIsABadRequest() throws Exception {
    HttpResponse<String> answer = post(customer(3) + " canary@example.org");

    assertProblem(answer, 400);
    assertThat(answer.body()).contains("\"code\":\"syntax\"");
  }

  @Test
  void invalidUtf8IsABadRequest() throws Exception {
    byte[] latin = customer(3).replace("Travel", "Caf\u00e9").getBytes(ISO_8859_1);
    HttpResponse<String> answer =
        service.send(
            service.post("/customers", "application/json", BodyPublishers.ofByteArray(latin)));

    assertProblem(answer, 400);
    assertThat(answer.body()).contains("\"code\":\"encoding\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 12, 1000})
  void gzipIsNotJson(int length) throws Exception {
    byte[] packed = Documents.gzip(customer(3));
    byte[] body = Arrays.copyOf(packed, Math.min(packed.length, length));
    HttpResponse<String> answer =
        service.send(
            service.post("/customers", "application/json", BodyPublishers.ofByteArray(body)));

    assertProblem(answer, 400);
    assertThat(answer.body()).contains("urn:problem-type:customer-kit:malformed");
  }

  @Test
  void wrongShapeIsAnsweredWithEveryProblem() throws Exception {
    HttpResponse<String> answer =
        post(customer(3).replace("31", "\"canary\"").replace("\"id\":2,", ""));

    assertProblem(answer, 422);
    assertThat(answer.body())
        .contains("\"type\":\"urn:problem-type:customer-kit:not-a-customer\"")
        .contains(
            "{\"pointer\":\"/accountId\",\"code\":\"wrong-type\",\"severity\":\"ERROR\","
                + "\"expected\":\"int64\",\"message\":\"expected int64, found a string\"}")
        .contains("\"pointer\":\"/audienceMemberships/0/id\",\"code\":\"missing\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[\"canary\"]", "\"canary\"", "6", "{}"})
  void otherJsonIsNotACustomer(String body) throws Exception {
    HttpResponse<String> answer = post(body);

    assertProblem(answer, 422);
    assertThat(answer.body()).contains("\"problems\":[{\"pointer\":");
  }

  @Test
  void brokenRuleIsAnsweredWithEveryProblem() throws Exception {
    HttpResponse<String> answer =
        post(
            customer(3)
                .replace("\"id\":2", "\"id\":0")
                .replace("299.990", "-1")
                .replace("Travel", "canary\\u0000"));

    assertProblem(answer, 422);
    assertThat(answer.body())
        .contains("\"type\":\"urn:problem-type:customer-kit:rule-broken\"")
        .contains("{\"pointer\":\"/audienceMemberships/0/id\",\"code\":\"not-positive\",")
        .contains("{\"pointer\":\"/totalSales\",\"code\":\"negative\",\"severity\":\"WARNING\"")
        .contains("{\"pointer\":\"/audienceMemberships/0/name\",\"code\":\"unstorable\"");
    assertProblem(service.send(service.get("/customers/3")), 404);
  }

  @Test
  void tooLargeBodyIsRefused() throws Exception {
    HttpResponse<String> answer = post(customer(3).replace("Travel", "canary".repeat(200_000)));

    assertProblem(answer, 413);
    assertThat(answer.body()).contains("the body has more than 1048576 bytes");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /customers/999, 404",
    "GET, /customers/canary@example.org, 404",
    "GET, /customers/9223372036854775808, 404",
    "GET, /canary@example.org?canary=1, 404",
    "GET, /customers, 405",
    "DELETE, /customers/1?canary, 405",
    "PUT, /customers/check, 405",
    "GET, /actuator/env, 404",
    "GET, /customers%2Fcanary, 400",
  })
  void wrongPathsAndMethodsAreAnsweredWithProblems(String method, String path, int status)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(service.uri(path)).method(method, BodyPublishers.noBody()).build();

    assertProblem(service.send(request), status);
  }

  @Test
  void otherMediaTypesAreAnsweredWithProblems() throws Exception {
    assertProblem(
        service.send(
            service.post("/customers", "text/plain", BodyPublishers.ofString(customer(3)))),
        415);
    HttpRequest html =
        HttpRequest.newBuilder(service.uri("/customers/1")).header("Accept", "text/html").build();
    assertProblem(service.send(html), 406);
  }

  @Test
  void healthAndMetricsAreAnswered() throws Exception {
    service.send(service.get("/customers/999"));
    assertThat(service.send(service.get("/actuator/health")).body())
        .contains("\"status\":\"UP\"")
        .doesNotContain("sqlite");
    assertThat(service.send(service.get("/actuator/metrics/http.server.requests")).body())
        .contains("\"/customers/{id}\"")
        .doesNotContain("/customers/999");
  }
}
