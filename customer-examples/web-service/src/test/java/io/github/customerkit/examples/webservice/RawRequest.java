package io.github.customerkit.examples.webservice;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;

/** A request that is sent and answered piece by piece. */
final class RawRequest implements AutoCloseable {

  private final Socket socket;
  private final OutputStream out;
  private final BufferedReader in;

  RawRequest(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    out = socket.getOutputStream();
    in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
  }

  /** Sends the head of a request whose body comes in chunks. */
  static RawRequest check(int port) throws IOException {
    RawRequest request = new RawRequest(port);
    request.send(
        "POST /customers/check HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n");
    return request;
  }

  void send(String text) throws IOException {
    out.write(text.getBytes(ISO_8859_1));
    out.flush();
  }

  void chunk(String text) throws IOException {
    send(Integer.toHexString(text.length()) + "\r\n" + text + "\r\n");
  }

  void end() throws IOException {
    send("0\r\n\r\n");
  }

  /** Waits for a line that contains a text, and returns it; null at the end of the answer. */
  String lineWith(String text) throws IOException {
    String line = in.readLine();
    while (line != null && !line.contains(text)) {
      line = in.readLine();
    }
    return line;
  }

  /** Returns the rest of the answer. */
  String rest() throws IOException {
    StringBuilder rest = new StringBuilder();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      rest.append(line).append('\n');
    }
    return rest.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
