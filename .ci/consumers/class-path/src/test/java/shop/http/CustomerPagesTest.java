package shop.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.Documents.CUSTOMER;
import static shop.Documents.INVALID;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.customerkit.json.CustomerRecord;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CustomerPagesTest {

  private final List<String> queries = new ArrayList<>();
  private HttpServer server;
  private URI customers;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/applications/1/customers", this::respond);
    server.start();
    String host = server.getAddress().getHostString() + ":" + server.getAddress().getPort();
    customers = URI.create("http://" + host + "/v1/applications/1/customers");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void respond(HttpExchange exchange) throws IOException {
    queries.add(exchange.getRequestURI().getQuery());
    boolean isAllowed =
        "ManagementKey-v1 secret".equals(exchange.getRequestHeaders().getFirst("Authorization"));
    String page =
        queries.size() == 1
            ? "{\"hasMore\":true,\"data\":[" + CUSTOMER + "," + INVALID + "]}"
            : "{\"hasMore\":false,\"data\":[" + CUSTOMER.replace("6", "7") + "]}";
    byte[] body = page.getBytes(UTF_8);
    exchange.sendResponseHeaders(isAllowed ? 200 : 401, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Test
  void everyPageIsRead() throws Exception {
    List<CustomerRecord> records = new ArrayList<>();
    new CustomerPages(customers, "secret").forEach(2, records::add);

    assertThat(queries).containsExactly("pageSize=2&skip=0", "pageSize=2&skip=2");
    assertThat(records.get(0).orElseThrow().getId()).isEqualTo(6);
    assertThat(records.get(1).getProblems())
        .extracting(Object::toString)
        .containsExactly(
            "/accountId: ERROR wrong-type: expected int64, found a string",
            "/audienceMemberships/0/id: ERROR missing: required, but absent or null; expected"
                + " int64");
    assertThat(records.get(2).orElseThrow().getId()).isEqualTo(7);
  }

  @Test
  void anotherStatusIsAnException() {
    assertThatThrownBy(() -> new CustomerPages(customers, "wrong").forEach(2, record -> {}))
        .isInstanceOf(IOException.class)
        .hasMessage("HTTP status 401");
  }
}
