package io.github.customerkit.examples.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A local server that sends the bytes that a test defines. */
public final class FakeServer implements AutoCloseable {

  private static final Pattern QUERY =
      Pattern.compile("(GET|POST) (\\S*)\\?pageSize=(\\d+)&skip=(\\d+)(\\S*) HTTP/1.1");

  /** The parameters of a request; the path of any but a page is the whole first line. */
  public record Request(
      int nth,
      String path,
      int pageSize,
      int skip,
      String more,
      List<String> headers,
      String body) {

    /** Returns the value of a header; an empty text if there is none. */
    public String header(String name) {
      return headers.stream()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT)))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst()
          .orElse("");
    }
  }

  /** Answers a request; returns null to send nothing until the server is closed. */
  public interface Handler {
    byte[] respond(Request request) throws IOException;
  }

  private final ServerSocket server;
  private final Handler handler;
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  public FakeServer(Handler handler) throws IOException {
    this.handler = handler;
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "fake-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        open.add(socket);
        serve(socket);
      } catch (IOException e) {
        // The client disconnected, or the server is closed.
      }
    }
  }

  private void serve(Socket socket) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    String first = in.readLine();
    if (first == null) {
      socket.close();
      return;
    }
    List<String> headers = new CopyOnWriteArrayList<>();
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      headers.add(line);
    }
    String body = body(in, headers);
    Matcher query = QUERY.matcher(first);
    Request request =
        query.matches()
            ? new Request(
                requests.size() + 1,
                query.group(2),
                Integer.parseInt(query.group(3)),
                Integer.parseInt(query.group(4)),
                query.group(5),
                headers,
                body)
            : new Request(requests.size() + 1, first, 0, 0, "", headers, body);
    requests.add(request);
    byte[] response = handler.respond(request);
    if (response != null) {
      try (socket;
          OutputStream out = socket.getOutputStream()) {
        out.write(response);
      }
    }
  }

  private static String body(BufferedReader in, List<String> headers) throws IOException {
    String length = new Request(0, "", 0, 0, "", headers, "").header("Content-Length");
    char[] bytes = new char[length.isEmpty() ? 0 : Integer.parseInt(length)];
    int read = 0;
    while (read < bytes.length) {
      int count = in.read(bytes, read, bytes.length - read);
      if (count < 0) {
        throw new IOException("the client disconnected");
      }
      read += count;
    }
    return new String(
        new String(bytes).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  /** Returns the requests so far. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  public String url() {
    return "http://127.0.0.1:" + server.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket socket : open) {
      socket.close();
    }
  }
}
