package io.github.customerkit.examples.fetch.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that reads what the client sends first, sends half a response, and then nothing. */
final class StalledServer implements AutoCloseable {

  private static final byte[] HALF =
      "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"data\":[".getBytes(StandardCharsets.UTF_8);

  private final ServerSocket server;
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  StalledServer() {
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(this::serve, "half shop");
    thread.setDaemon(true);
    thread.start();
  }

  private void serve() {
    try {
      while (true) {
        Socket socket = server.accept();
        open.add(socket);
        // A client that still writes while the response comes fails in one of several ways.
        int received = socket.getInputStream().read(new byte[16_384]);
        if (received > 0) {
          socket.getOutputStream().write(HALF);
        }
      }
    } catch (IOException e) {
      // Closed.
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort();
  }

  @Override
  public void close() {
    try {
      server.close();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
