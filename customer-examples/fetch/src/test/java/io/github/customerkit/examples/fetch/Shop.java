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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server on this machine that answers what a test tells it to, byte by byte. */
public final class Shop implements AutoCloseable {

  private static final Pattern QUERY =
      Pattern.compile("GET (\\S*)\\?pageSize=(\\d+)&skip=(\\d+)&withTotalResultSize=true HTTP/1.1");

  /** What a request asks for. */
  public record Asked(int nth, String path, int pageSize, int skip, List<String> headers) {}

  /** Answers a request; gives null to answer nothing until the shop is closed. */
  public interface Keeper {
    byte[] answer(Asked asked) throws IOException;
  }

  private final ServerSocket server;
  private final Keeper keeper;
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  public Shop(Keeper keeper) throws IOException {
    this.keeper = keeper;
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "shop");
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
        // The client went away, or the shop is closed.
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
    Matcher query = QUERY.matcher(first);
    Asked request =
        query.matches()
            ? new Asked(
                asked.size() + 1,
                query.group(1),
                Integer.parseInt(query.group(2)),
                Integer.parseInt(query.group(3)),
                headers)
            : new Asked(asked.size() + 1, first, 0, 0, headers);
    asked.add(request);
    byte[] answer = keeper.answer(request);
    if (answer != null) {
      try (socket;
          OutputStream out = socket.getOutputStream()) {
        out.write(answer);
      }
    }
  }

  /** The requests so far. */
  public List<Asked> asked() {
    return List.copyOf(asked);
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
