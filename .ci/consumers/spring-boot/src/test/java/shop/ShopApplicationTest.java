package shop;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class ShopApplicationTest {

  private static final String CANARY = "canary@example.org";

  /** A document with digits, nulls and a field that a mapper could lose. */
  private static final String CUSTOMER =
      "{\"id\":6,\"created\":\"2020-02-07T08:15:22Z\",\"integrationId\":\""
          + CANARY
          + "\",\"attributes\":{\"Language\":null,\"Points\":12345678901234567890.50},"
          + "\"accountId\":31,\"closedSessions\":3,\"totalSales\":299.990,"
          + "\"audienceMemberships\":[{\"id\":2,\"name\":\"Travel\",\"size\":null}],"
          + "\"lastActivity\":\"2020-02-08T14:15:20Z\",\"tomorrow\":[1.50]}";

  private final HttpClient client = HttpClient.newHttpClient();

  @Value("${local.server.port}")
  private int port;

  private HttpResponse<String> send(String path, HttpRequest.Builder request) throws Exception {
    URI uri = URI.create("http://localhost:" + port + path);
    request.uri(uri).header("Content-Type", "application/json");
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> put(String customer) throws Exception {
    BodyPublisher body = BodyPublishers.ofString(customer);
    return send("/customers/6", HttpRequest.newBuilder().PUT(body));
  }

  private HttpResponse<String> post(String path, byte[] body) throws Exception {
    return send(path, HttpRequest.newBuilder().POST(BodyPublishers.ofByteArray(body)));
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    return post(path, body.getBytes(UTF_8));
  }

  private static void assertProblem(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).doesNotContain("canary");
  }

  @Test
  void customerSurvivesARoundTrip(CapturedOutput log) throws Exception {
    assertThat(put(CUSTOMER).body()).isEqualTo(CUSTOMER);
    assertThat(send("/customers/6", HttpRequest.newBuilder()).body()).isEqualTo(CUSTOMER);
    assertThat(log).doesNotContain("canary");
  }

  @Test
  void warningDoesNotRefuse() throws Exception {
    String warned =
        CUSTOMER.replace("299.990", "-1").replace("\"accountId\":31", "\"accountId\":0");

    assertThat(put(warned).statusCode()).isEqualTo(200);
  }

  @Test
  void invalidShapeIsAnsweredWithPointers(CapturedOutput log) throws Exception {
    HttpResponse<String> answer =
        put(CUSTOMER.replace("31", "\"" + CANARY + "\"").replace("\"id\":2,", ""));

    assertProblem(answer);
    assertThat(answer.body())
        .contains(
            "{\"pointer\":\"/accountId\",\"code\":\"wrong-type\",\"severity\":\"ERROR\","
                + "\"expected\":\"int64\",\"message\":\"expected int64, found a string\"}")
        .contains("\"pointer\":\"/audienceMemberships/0/id\",\"code\":\"missing\"");
    assertThat(log).doesNotContain("canary");
  }

  @Test
  void brokenRuleIsAnsweredWithPointers(CapturedOutput log) throws Exception {
    HttpResponse<String> answer =
        put(CUSTOMER.replace("\"id\":2", "\"id\":0").replace(CANARY, CANARY.repeat(60)));

    assertProblem(answer);
    assertThat(answer.body())
        .contains("{\"pointer\":\"/audienceMemberships/0/id\",\"code\":\"not-positive\",")
        .contains("{\"pointer\":\"/integrationId\",\"code\":\"too-long\",");
    assertThat(log).doesNotContain("canary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "canary@example.org",
        "{\"integrationId\":canary@example.org}",
        "{\"integrationId\":\"canary@example.org",
        "[\"canary@example.org\"]",
        "\"canary@example.org\"",
        "null",
        "",
      })
  void invalidDocumentIsABadRequest(String body, CapturedOutput log) throws Exception {
    assertProblem(put(body));
    assertThat(log).doesNotContain("canary");
  }

  @Test
  void textAfterACustomerIsABadRequest(CapturedOutput log) throws Exception {
    assertProblem(put(CUSTOMER + " canary@example.org"));
    assertThat(log).doesNotContain("canary");
  }

  @Test
  void aPostedCustomerIsTakenAndGivenWithNothingLost(CapturedOutput log) throws Exception {
    assertThat(post("/customers", CUSTOMER).body()).isEqualTo(CUSTOMER);
    assertThat(send("/customers/6", HttpRequest.newBuilder()).body()).isEqualTo(CUSTOMER);
    assertThat(log).doesNotContain("canary");
  }

  @Test
  void aPostedShapeThatDoesNotFitIsAnsweredWithPointers(CapturedOutput log) throws Exception {
    HttpResponse<String> answer =
        post("/customers", CUSTOMER.replace("31", "\"31\"").replace("\"id\":2,", ""));

    assertProblem(answer);
    assertThat(answer.body())
        .contains("\"pointer\":\"/accountId\",\"code\":\"wrong-type\"")
        .contains("\"pointer\":\"/audienceMemberships/0/id\",\"code\":\"missing\"");
    assertThat(log).doesNotContain("canary");
  }

  @Test
  void aPostedRuleThatIsBrokenIsAnsweredWithPointersAndWarnings(CapturedOutput log)
      throws Exception {
    HttpResponse<String> answer =
        post("/customers", CUSTOMER.replace("\"id\":2", "\"id\":0").replace("299.990", "-1"));

    assertProblem(answer);
    assertThat(answer.body())
        .contains("{\"pointer\":\"/audienceMemberships/0/id\",\"code\":\"not-positive\",")
        .contains("{\"pointer\":\"/totalSales\",\"code\":\"negative\",\"severity\":\"WARNING\"");
    assertThat(log).doesNotContain("canary");
  }

  @Test
  void invalidUtf8IsABadRequest(CapturedOutput log) throws Exception {
    HttpResponse<String> answer =
        post("/customers", CUSTOMER.replace("Travel", "Caf\u00e9").getBytes(ISO_8859_1));

    assertProblem(answer);
    assertThat(answer.body()).contains("\"code\":\"encoding\"");
    assertThat(log).doesNotContain("canary");
  }

  @ParameterizedTest
  @ValueSource(strings = {"canary@example.org", "[\"canary@example.org\"]", "null", ""})
  void whatIsNoCustomerIsABadPost(String body, CapturedOutput log) throws Exception {
    assertProblem(post("/customers", body));
    assertThat(log).doesNotContain("canary");
  }

  @Test
  void aMapperOfTheShopMapsTheCustomerInAnEvent() throws Exception {
    String event = "{\"event\":\"updated\",\"customer\":" + CUSTOMER + "}";

    assertThat(post("/events", event).body()).isEqualTo(event);
  }

  @Test
  void anInvalidCustomerInAnEventIsABadRequest(CapturedOutput log) throws Exception {
    String invalid = CUSTOMER.replace("\"id\":2,", "").replace("\"accountId\":31,", "");
    HttpResponse<String> answer =
        post("/events", "{\"event\":\"updated\",\"customer\":" + invalid + "}");

    assertProblem(answer);
    assertThat(answer.body())
        .contains("\"pointer\":\"/accountId\",\"code\":\"missing\"")
        .contains("\"pointer\":\"/audienceMemberships/0/id\",\"code\":\"missing\"");
    assertThat(log).doesNotContain("canary");
  }
}
