package io.github.customerkit.examples.commandline.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A local server with some customers, which notifies a test of each request. */
public final class Shop implements AutoCloseable {

  private static final Pattern QUERY =
      Pattern.compile("pageSize=(\\d+)&skip=(\\d+)&withTotalResultSize=true");
  private static final String KEY = "ManagementKey-v1 " + Canary.ADDRESS;

  /** A row that makes the server refuse the page. */
  public static final String REFUSED = "refused";

  /** Called when the nth request has arrived, and when it has been answered. */
  public interface Watcher {
    void see(int nth, boolean isAnswered);
  }

  private final List<String> customers;
  private final Watcher watcher;
  private final AtomicInteger requests = new AtomicInteger();
  private final HttpServer server;

  public Shop(List<String> customers, Watcher watcher) throws IOException {
    this.customers = customers;
    this.watcher = watcher;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/applications/7/customers", this::serve);
    server.start();
  }

  public Shop(String... customers) throws IOException {
    this(List.of(customers), (nth, isAnswered) -> {});
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public int requests() {
    return requests.get();
  }

  private void serve(HttpExchange exchange) throws IOException {
    int nth = requests.incrementAndGet();
    watcher.see(nth, false);
    Matcher query = QUERY.matcher(exchange.getRequestURI().getQuery());
    boolean isAllowed = KEY.equals(exchange.getRequestHeaders().getFirst("Authorization"));
    byte[] body = new byte[0];
    if (isAllowed && query.matches()) {
      int size = customers.size();
      int from = Math.min(size, Integer.parseInt(query.group(2)));
      int to = Math.min(size, from + Integer.parseInt(query.group(1)));
      isAllowed = !customers.subList(from, to).contains(REFUSED);
      String data = String.join(",", customers.subList(from, to));
      body =
          ("{\"totalResultSize\":" + size + ",\"data\":[" + data + "]}")
              .getBytes(StandardCharsets.UTF_8);
    }
    exchange.sendResponseHeaders(isAllowed ? 200 : 401, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body, 0, body.length / 2);
    exchange.getResponseBody().flush();
    exchange.getResponseBody().write(body, body.length / 2, body.length - body.length / 2);
    exchange.close();
    watcher.see(nth, true);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
