package io.github.customerkit.examples.webservice;

import static io.github.customerkit.examples.webservice.Documents.customer;
import static io.github.customerkit.examples.webservice.Documents.customers;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedService.class)
class LoadTest {

  private static final int STORED = 400;
  private static final int STATES = 100;
  private static final int FOUND = 300;
  private static final int CHECKED = 200;
  private static final int RECORDS = 50;
  private static final long FIRST = 10_000;
  private static final long SAME = 20_000;
  private static final long EARLIER = 30_000;

  private final RunningService service;

  LoadTest(RunningService service) {
    this.service = service;
  }

  private record Expected(HttpRequest request, int status, String body) {}

  private record Answered(Expected expected, HttpResponse<String> answer) {}

  /** Returns a state of one customer; the state with the highest number is the latest. */
  private static String state(int number) {
    return customer(SAME)
        .replace("\"closedSessions\":3", "\"closedSessions\":" + number)
        .replace("2024-02-01T00:00:00Z", "2024-02-01T00:00:00.%03dZ".formatted(number));
  }

  private List<Expected> requests() {
    List<Expected> requests = new ArrayList<>();
    for (int i = 0; i < STORED; i++) {
      String body = "{\"id\":%d,\"outcome\":\"inserted\",\"problems\":[]}".formatted(FIRST + i);
      requests.add(new Expected(service.post(customer(FIRST + i)), 201, body));
    }
    for (int i = 1; i <= STATES; i++) {
      requests.add(new Expected(service.post(state(i)), 200, "{\"id\":20000,\"outcome\":\"u"));
    }
    for (int i = 0; i < FOUND; i++) {
      long id = EARLIER + i % 10;
      requests.add(new Expected(service.get("/customers/" + id), 200, customer(id)));
    }
    for (int i = 0; i < CHECKED; i++) {
      String counts = "{\"read\":50,\"accepted\":50,\"rejected\":0,\"complete\":true}\n";
      requests.add(new Expected(service.check(customers(1, 1 + RECORDS)), 200, counts));
    }
    Collections.shuffle(requests, new Random(7));
    return requests;
  }

  @Test
  void thousandConcurrentRequestsAreAnsweredRight() throws Exception {
    service.send(service.post(state(0)));
    for (long id = EARLIER; id < EARLIER + 10; id++) {
      service.send(service.post(customer(id)));
    }
    List<CompletableFuture<Answered>> sent = new ArrayList<>();
    for (Expected expected : requests()) {
      sent.add(
          service
              .client()
              .sendAsync(expected.request(), BodyHandlers.ofString())
              .thenApply(answer -> new Answered(expected, answer)));
    }

    assertThat(sent).hasSize(STORED + STATES + FOUND + CHECKED);
    for (CompletableFuture<Answered> one : sent) {
      Answered answered = one.join();
      HttpResponse<String> answer = answered.answer();
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(answered.expected().status());
      assertThat(answer.body()).contains(answered.expected().body());
    }
    assertThat(service.rows("SELECT count(*) FROM customers WHERE id >= 10000 AND id < 20000"))
        .containsExactly(String.valueOf(STORED));
    assertThat(
            service.rows(
                "SELECT count(*) FROM attributes WHERE customer_id >= 10000 AND customer_id < 20000"))
        .containsExactly(String.valueOf(2 * STORED));
    assertThat(service.send(service.get("/customers/20000")).body()).isEqualTo(state(STATES));
  }
}
