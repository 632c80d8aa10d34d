package io.github.customerkit.examples.webservice;

import static io.github.customerkit.examples.webservice.Documents.customer;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** No line of the log has data, whatever fails; the log of this service is at level DEBUG. */
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest {

  private static final String CANARY = "canary@example.org";
  private static final String CUSTOMER =
      customer(1)
          .replace("shop-1", CANARY)
          .replace("\"Language\":null", "\"Language\":\"" + CANARY + "\"");

  @Test
  void noLineOfTheLogHasData(CapturedOutput log) throws Exception {
    try (RunningService service = RunningService.start()) {
      HttpResponse<String> found = storeAndFind(service);
      assertThat(found.body()).isEqualTo(CUSTOMER);
      assertThat(service.send(service.get("/report")).body())
          .contains("Stored customers")
          .doesNotContain("canary");
      for (String invalid : invalid()) {
        assertRefused(service.send(service.post(invalid)));
        String answer = service.send(service.check(invalid)).body();
        assertThat(answer).contains("\"rejected\":1").doesNotContain("canary");
      }
      service.send(service.check(CUSTOMER + "\n" + CUSTOMER));
      assertRefused(service.send(service.get("/customers/" + CANARY + "?mail=" + CANARY)));
      assertRefused(service.send(service.get("/" + CANARY)));
      assertRefused(service.send(typed(service, "text/canary")));
      refuseBrokenRequests(service);
    }
    assertThat(log)
        .contains("POST /customers 201 ", "GET /customers/{id} 404 ")
        .doesNotContain("canary");
  }

  private static HttpResponse<String> storeAndFind(RunningService service) throws Exception {
    assertThat(service.send(service.post(CUSTOMER)).statusCode()).isEqualTo(201);
    return service.send(service.get("/customers/1"));
  }

  private static List<String> invalid() {
    return List.of(
        CANARY,
        CUSTOMER.replace("\"shop", CANARY).replace("}],", "}"),
        CUSTOMER.replace(":31", ":\"" + CANARY + "\""),
        CUSTOMER.replace("\"accountId\"", "\"" + CANARY + "\":{\"id\":1},\"accountID\""),
        CUSTOMER.replace("\"id\":2", "\"id\":0"),
        CUSTOMER.replace(CANARY, CANARY.repeat(60)));
  }

  private static HttpRequest typed(RunningService service, String type) {
    return service.post("/customers", type, BodyPublishers.ofString(CUSTOMER));
  }

  /** Requests that do not reach a controller. */
  private static void refuseBrokenRequests(RunningService service) throws Exception {
    for (String head :
        List.of(
            "GET /customers/{canary} HTTP/1.1\r\nHost: localhost\r\n",
            "CANARY /canary HTTP/1.1\r\nHost: localhost\r\n",
            "GET /canary HTTP/canary\r\nHost: localhost\r\n",
            "GET /canary HTTP/1.1\r\nHost: canary.example.org\r\n",
            "GET /canary%2Fcanary HTTP/1.1\r\nHost: localhost\r\n",
            "GET /canary HTTP/1.1\r\nHost: localhost\r\ncanary\u0001: canary\r\n",
            "POST /customers HTTP/1.1\r\nHost: localhost\r\nContent-Type: canary\r\n"
                + "Content-Length: 6\r\n\r\ncanary")) {
      try (RawRequest request = new RawRequest(service.port())) {
        request.send(head + "Connection: close\r\n\r\n");
        assertThat(request.rest())
            .startsWith("HTTP/1.1 4")
            .contains("application/problem+json")
            .doesNotContain("canary");
      }
    }
    try (RawRequest request = RawRequest.check(service.port())) {
      request.send("canary\r\n");
      assertThat(request.rest()).startsWith("HTTP/1.1 400").doesNotContain("canary");
    }
    try (RawRequest request = RawRequest.check(service.port())) {
      request.chunk(CUSTOMER + "\n" + CUSTOMER);
      assertThat(request.lineWith("\"number\":1,")).doesNotContain("canary");
      request.send("canary\r\n");
      assertThat(request.rest()).contains("\"complete\":false").doesNotContain("canary");
    }
    try (RawRequest request = RawRequest.check(service.port())) {
      request.chunk(CUSTOMER); // The client is gone.
    }
  }

  @Test
  void failureOfTheDatabaseIsAnsweredAndEndsWithItsCause(CapturedOutput log) throws Exception {
    try (RunningService service = RunningService.start()) {
      storeAndFind(service);
      service.change("ALTER TABLE attributes RENAME TO other");

      HttpResponse<String> answer =
          service.send(service.post(CUSTOMER.replace("2024-02-01", "2024-02-02")));
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).contains("5");
      assertRefused(answer);
      assertThat(service.send(service.get("/actuator/health")).statusCode()).isEqualTo(200);

      service.change("ALTER TABLE other RENAME TO attributes");
      assertThat(service.send(service.get("/customers/1")).body()).isEqualTo(CUSTOMER);
    }
    assertThat(log)
        .contains("its tables belong to another program", "POST /customers 503 ")
        .doesNotContain("canary");
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).doesNotContain("canary");
  }
}
