package io.github.customerkit.examples.commandline.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A local server with the lists of an account, which reports {@code hasMore} and no total. */
public final class AccountServer implements AutoCloseable {

  private static final Pattern PAGE = Pattern.compile("pageSize=(\\d+)&skip=(\\d+)");
  private static final String KEY = "ManagementKey-v1 " + Canary.ADDRESS;

  /** A row that makes the server refuse the page. */
  public static final String REFUSED = "refused";

  /** A request: its method, path and query on one line, and its body. */
  public record Request(String line, String body) {}

  /** The rows of every list. */
  public final List<String> rows = new ArrayList<>();

  /** Called with the number of each request before it is answered. */
  public volatile IntConsumer watcher = nth -> {};

  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  public AccountServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/", this::serve);
    server.start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public List<Request> requests() {
    return List.copyOf(requests);
  }

  private void serve(HttpExchange exchange) throws IOException {
    String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    requests.add(new Request(exchange.getRequestMethod() + " " + exchange.getRequestURI(), sent));
    watcher.accept(requests.size());
    Matcher query = PAGE.matcher(exchange.getRequestURI().getQuery());
    boolean isAllowed =
        query.find() && KEY.equals(exchange.getRequestHeaders().getFirst("Authorization"));
    byte[] body = new byte[0];
    if (isAllowed) {
      int from = Math.min(rows.size(), Integer.parseInt(query.group(2)));
      int to = Math.min(rows.size(), from + Integer.parseInt(query.group(1)));
      isAllowed = !rows.subList(from, to).contains(REFUSED);
      if (isAllowed) {
        String data = String.join(",", rows.subList(from, to));
        boolean hasMore = to < rows.size();
        body =
            ("{\"hasMore\":" + hasMore + ",\"data\":[" + data + "]}")
                .getBytes(StandardCharsets.UTF_8);
      }
    }
    exchange.sendResponseHeaders(isAllowed ? 200 : 400, body.length == 0 ? -1 : body.length);
    if (isAllowed) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
