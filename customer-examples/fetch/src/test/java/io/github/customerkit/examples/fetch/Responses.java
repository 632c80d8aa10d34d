package io.github.customerkit.examples.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** Builds responses of a server. */
public final class Responses {

  private Responses() {}

  /** Returns a complete response with header lines. */
  public static byte[] status(int status, String body, String... headers) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return joined(head(status, bytes.length, headers), bytes);
  }

  public static byte[] ok(String body) {
    return status(200, body);
  }

  public static byte[] gzip(String body) throws IOException {
    return compressed(member(body));
  }

  /** Returns a complete gzip member with the body, followed by one with a damaged header. */
  public static byte[] damagedGzip(String body) throws IOException {
    byte[] second = member(body);
    second[2] = 7;
    return compressed(joined(member(body), second));
  }

  private static byte[] compressed(byte[] body) {
    return joined(head(200, body.length, "Content-Encoding: gzip"), body);
  }

  private static byte[] member(String body) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
      out.write(body.getBytes(StandardCharsets.UTF_8));
    }
    return compressed.toByteArray();
  }

  /** Returns a response that ends in the middle of the body. */
  public static byte[] truncated(String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return joined(
        head(200, bytes.length),
        body.substring(0, body.length() / 2).getBytes(StandardCharsets.UTF_8));
  }

  /** Returns a response without a length, as old servers send. */
  public static byte[] withoutLength(String body) {
    return joined(
        "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.UTF_8),
        body.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the first line and the header lines of a response. */
  public static byte[] head(int status, int length, String... headers) {
    String lines = List.of(headers).stream().map(h -> h + "\r\n").collect(Collectors.joining());
    return ("HTTP/1.1 "
            + status
            + " Said\r\nConnection: close\r\nContent-Length: "
            + length
            + "\r\n"
            + lines
            + "\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[] one, byte[] other) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(one);
    both.writeBytes(other);
    return both.toByteArray();
  }

  /** Returns a page with further fields, each with a comma before it. */
  public static String page(List<String> customers, String claims) {
    return "{\"data\":[" + String.join(",", customers) + "]" + claims + "}";
  }

  /** Returns the page that a correct server sends for customers with IDs from 1 to a total. */
  public static String page(FakeServer.Request request, int total) {
    return page(
        customers(request.skip() + 1, Math.min(request.pageSize(), total - request.skip())),
        ",\"hasMore\":false,\"totalResultSize\":" + total);
  }

  public static List<String> customers(int from, int count) {
    return IntStream.range(from, from + Math.max(0, count)).mapToObj(Responses::customer).toList();
  }

  public static String customer(int id) {
    return """
        {"id":%1$d,"created":"2024-01-01T00:00:00Z","integrationId":"shop-%1$d","attributes":{},\
        "accountId":31,"closedSessions":3,"totalSales":10.5,"lastActivity":"2024-02-01T00:00:00Z"}"""
        .formatted(id);
  }
}
