package io.github.customerkit.examples.webservice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.zip.GZIPOutputStream;

/** Documents of customers. */
final class Documents {

  private Documents() {}

  /** Returns a valid customer on one line, as the kit writes it. */
  static String customer(long id) {
    return """
        {"id":%1$d,"created":"2024-01-01T00:00:00Z","integrationId":"shop-%1$d","attributes":\
        {"Language":null,"Points":12345678901234567890.50},"accountId":31,"closedSessions":3,\
        "totalSales":299.990,"audienceMemberships":[{"id":2,"name":"Travel"}],\
        "lastActivity":"2024-02-01T00:00:00Z","tomorrow":[1.50]}"""
        .formatted(id);
  }

  static String customers(long from, long end) {
    return LongStream.range(from, end)
        .mapToObj(Documents::customer)
        .collect(Collectors.joining("\n"));
  }

  static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
