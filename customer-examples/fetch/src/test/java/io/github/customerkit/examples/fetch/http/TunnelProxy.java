package io.github.customerkit.examples.fetch.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A local HTTP proxy that requires a password and then connects to the requested host. */
final class TunnelProxy implements AutoCloseable {

  private final ServerSocket server;
  private final String user;
  private final List<String> requests = new CopyOnWriteArrayList<>();

  TunnelProxy(String user) throws IOException {
    this.user = user;
    server = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
    start(this::serve);
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "proxy");
    thread.setDaemon(true);
    thread.start();
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        serve(server.accept());
      } catch (IOException e) {
        // The client disconnected, or the proxy is closed.
      }
    }
  }

  private void serve(Socket client) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
    List<String> head = new ArrayList<>();
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      head.add(line);
    }
    requests.add(head.get(0));
    String password =
        Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.ISO_8859_1));
    if (!head.contains("Proxy-Authorization: Basic " + password)) {
      String refusal =
          "HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n"
              + "Connection: close\r\n\r\n";
      client.getOutputStream().write(refusal.getBytes(StandardCharsets.ISO_8859_1));
      client.close();
      return;
    }
    String[] target = head.get(0).split("[ :]");
    Socket behind = new Socket(target[1], Integer.parseInt(target[2]));
    client.getOutputStream().write("HTTP/1.1 200 Yes\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    start(() -> copy(client, behind));
    start(() -> copy(behind, client));
  }

  private static void copy(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException e) {
      // One of the connections is closed.
    }
  }

  int port() {
    return server.getLocalPort();
  }

  List<String> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
