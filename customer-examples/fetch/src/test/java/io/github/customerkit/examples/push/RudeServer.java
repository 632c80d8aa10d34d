package io.github.customerkit.examples.push;

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

/** A server that treats each connection in a given way, and the later ones well. */
final class RudeServer implements AutoCloseable {

  /** The treatment of a connection. */
  enum Manner {
    /** Closes it before it reads anything. */
    CLOSE_AT_ONCE,
    /** Resets it before it reads anything. */
    RESET_AT_ONCE,
    /** Reads the head, and resets it within the body. */
    RESET_WITHIN_BODY,
    /** Reads the request, and closes it within the status line. */
    CLOSE_WITHIN_STATUS,
    /** Answers byte by byte. */
    SLOW,
    /** Answers as if more requests were welcome, and closes it. */
    CLOSE_AFTER_KEEP_ALIVE,
    /** Answers and keeps it open. */
    GOOD
  }

  private static final String ANSWER = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";

  private final ServerSocket server;
  private final List<Manner> manners;
  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private final List<String> keys = new CopyOnWriteArrayList<>();

  RudeServer(Manner... manners) throws IOException {
    this.manners = List.of(manners);
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "rude-server");
    thread.setDaemon(true);
    thread.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort();
  }

  /** Returns the bodies that arrived completely, in their order. */
  List<String> bodies() {
    return List.copyOf(bodies);
  }

  /** Returns their idempotency keys. */
  List<String> keys() {
    return List.copyOf(keys);
  }

  private void serve() {
    for (int nth = 0; !server.isClosed(); nth++) {
      Manner manner = nth < manners.size() ? manners.get(nth) : Manner.GOOD;
      try {
        Socket socket = server.accept();
        // A connection that a client keeps open must not hold up the next one.
        Thread thread = new Thread(() -> serveAndClose(socket, manner), "rude-connection");
        thread.setDaemon(true);
        thread.start();
      } catch (IOException e) {
        // The server is closed.
      }
    }
  }

  private void serveAndClose(Socket socket, Manner manner) {
    try (socket) {
      serve(socket, manner);
    } catch (IOException e) {
      // The client disconnected.
    }
  }

  private void serve(Socket socket, Manner manner) throws IOException {
    if (manner == Manner.CLOSE_AT_ONCE) {
      return;
    }
    if (manner == Manner.RESET_AT_ONCE) {
      socket.setSoLinger(true, 0);
      return;
    }
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1), 1);
    while (receive(in, manner)) {
      answer(socket, manner);
      if (manner != Manner.GOOD) {
        return;
      }
    }
    socket.setSoLinger(true, 0);
  }

  /** Reads a request; false if the client has no other, or the body is not to be read. */
  private boolean receive(BufferedReader in, Manner manner) throws IOException {
    int length = 0;
    String key = "";
    String line = in.readLine();
    if (line == null) {
      return false;
    }
    for (; !line.isEmpty(); line = in.readLine()) {
      length = line.startsWith("Content-Length: ") ? Integer.parseInt(line.substring(16)) : length;
      key = line.startsWith("Idempotency-Key: ") ? line.substring(17) : key;
    }
    if (manner == Manner.RESET_WITHIN_BODY) {
      return false;
    }
    StringBuilder body = new StringBuilder();
    while (body.length() < length) {
      body.append((char) in.read());
    }
    bodies.add(body.toString());
    keys.add(key);
    return true;
  }

  private static void answer(Socket socket, Manner manner) throws IOException {
    OutputStream out = socket.getOutputStream();
    String answer = manner == Manner.CLOSE_WITHIN_STATUS ? "HTTP/1.1 20" : ANSWER;
    byte[] bytes = answer.getBytes(StandardCharsets.US_ASCII);
    if (manner != Manner.SLOW) {
      out.write(bytes);
      return;
    }
    socket.setTcpNoDelay(true);
    for (byte each : bytes) {
      out.write(each);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
