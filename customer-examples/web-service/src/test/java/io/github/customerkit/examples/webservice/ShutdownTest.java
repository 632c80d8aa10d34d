package io.github.customerkit.examples.webservice;

import static io.github.customerkit.examples.webservice.Documents.customers;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ShutdownTest {

  @Test
  void requestUnderWayIsAnsweredBeforeTheServiceEnds() throws Exception {
    RunningService service = RunningService.start();
    try (RawRequest request = RawRequest.check(service.port())) {
      request.chunk(customers(1, 4) + "\n");
      assertThat(request.lineWith("\"number\":1,")).isNotNull();

      CompletableFuture<Void> closed = CompletableFuture.runAsync(service::close);
      while (isOpen(service)) {
        Thread.onSpinWait();
      }
      assertThat(closed).isNotDone();
      request.chunk(customers(4, 6) + "\n");
      request.end();

      assertThat(request.rest()).contains("{\"read\":5,\"accepted\":5,");
      closed.join();
    }
  }

  private static boolean isOpen(RunningService service) {
    try (RawRequest other = new RawRequest(service.port())) {
      other.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
      return other.lineWith("HTTP/1.1 200") != null;
    } catch (IOException e) {
      return false;
    }
  }
}
