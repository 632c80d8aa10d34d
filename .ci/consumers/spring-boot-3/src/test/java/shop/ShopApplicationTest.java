package shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class ShopApplicationTest {

  /** A document with digits, nulls and a field that a mapper could lose. */
  static final String CUSTOMER =
      "{\"id\":6,\"created\":\"2020-02-07T08:15:22Z\",\"integrationId\":\"canary@example.org\","
          + "\"attributes\":{\"Language\":null,\"Points\":12345678901234567890.50},"
          + "\"accountId\":31,\"closedSessions\":3,\"totalSales\":299.990,"
          + "\"audienceMemberships\":[{\"id\":2,\"name\":\"Travel\",\"size\":null}],"
          + "\"lastActivity\":\"2020-02-08T14:15:20Z\",\"tomorrow\":[1.50]}";

  private final HttpClient client = HttpClient.newHttpClient();

  @Value("${local.server.port}")
  private int port;

  private HttpResponse<String> post(String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private static String event(String customer) {
    return "{\"event\":\"updated\",\"customer\":" + customer + "}";
  }

  private static void assertProblems(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(response.body())
        .contains("\"pointer\":\"/id\"")
        .contains("\"pointer\":\"/audienceMemberships/0/id\"")
        .doesNotContain("canary");
  }

  @Test
  void nothingIsLostThroughTheKit() throws Exception {
    assertThat(post("/customers", CUSTOMER).body()).isEqualTo(CUSTOMER);
  }

  @Test
  void nothingIsLostThroughTheStrictMapper() throws Exception {
    assertThat(post("/events", event(CUSTOMER)).body()).isEqualTo(event(CUSTOMER));
  }

  @Test
  void everyProblemIsReported(CapturedOutput log) throws Exception {
    String missing = CUSTOMER.replace("\"id\":6,", "").replace("\"id\":2,", "");

    assertProblems(post("/customers", missing));
    assertProblems(post("/events", event(missing)));
    assertThat(log).doesNotContain("canary");
  }

  @Test
  void whatTheMapperRefusesIsABadRequest(CapturedOutput log) throws Exception {
    HttpResponse<String> response =
        post("/events", event(CUSTOMER.replace("31", "\"canary@example.org\"")));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).doesNotContain("canary");
    assertThat(log).doesNotContain("canary");
  }

  @Test
  void theRulesRunOnHibernateValidator8() throws Exception {
    String invalid = CUSTOMER.replace("\"id\":2", "\"id\":0").replace("299.990", "-1");

    assertThat(post("/checks", invalid).body())
        .isEqualTo(
            "[\"/totalSales: WARNING negative: must be greater than or equal to 0\","
                + "\"/audienceMemberships/0/id: ERROR not-positive: must be greater than 0\"]");
  }
}
