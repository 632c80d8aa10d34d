package io.github.customerkit.examples.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** What a server sends. */
public final class Answers {

  private Answers() {}

  /** A whole answer, its headers given as lines. */
  public static byte[] status(int status, String body, String... headers) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return joined(head(status, bytes.length, headers), bytes);
  }

  public static byte[] ok(String body) {
    return status(200, body);
  }

  public static byte[] gzip(String body) throws IOException {
    return packed(member(body));
  }

  /** A whole member of gzip with the body, and one behind it whose header is damaged. */
  public static byte[] damagedGzip(String body) throws IOException {
    byte[] second = member(body);
    second[2] = 7;
    return packed(joined(member(body), second));
  }

  private static byte[] packed(byte[] body) {
    return joined(head(200, body.length, "Content-Encoding: gzip"), body);
  }

  private static byte[] member(String body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(body.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  /** As if the connection broke in the middle of the body. */
  public static byte[] cut(String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return joined(
        head(200, bytes.length),
        body.substring(0, body.length() / 2).getBytes(StandardCharsets.UTF_8));
  }

  /** Says nothing of how long it is, as servers of old do. */
  public static byte[] unmeasured(String body) {
    return joined(
        "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.UTF_8),
        body.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] head(int status, int length, String... headers) {
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

  /** A page, and what it claims: fields as they stand, with a comma before each. */
  public static String page(List<String> customers, String claims) {
    return "{\"data\":[" + String.join(",", customers) + "]" + claims + "}";
  }

  /** The page that a good server answers of customers with IDs from 1 to a total. */
  public static String page(Shop.Asked asked, int total) {
    return page(
        customers(asked.skip() + 1, Math.min(asked.pageSize(), total - asked.skip())),
        ",\"hasMore\":false,\"totalResultSize\":" + total);
  }

  public static List<String> customers(int from, int count) {
    return IntStream.range(from, from + Math.max(0, count)).mapToObj(Answers::customer).toList();
  }

  public static String customer(int id) {
    return """
        {"id":%1$d,"created":"2024-01-01T00:00:00Z","integrationId":"shop-%1$d","attributes":{},\
        "accountId":31,"closedSessions":3,"totalSales":10.5,"lastActivity":"2024-02-01T00:00:00Z"}"""
        .formatted(id);
  }
}
