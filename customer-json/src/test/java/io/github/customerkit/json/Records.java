package io.github.customerkit.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Inputs of lines, and records in one line each: number, line, byte offset, ID or codes. */
final class Records {

  private Records() {}

  /** A customer's line without its LF. */
  static String customer(long id) {
    return Document.full().with("id", Long.toString(id)).toString();
  }

  static byte[] utf8(String... parts) {
    return String.join("", parts).getBytes(StandardCharsets.UTF_8);
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  static List<String> of(CustomerReader reader, byte[] input) {
    return reader.stream(new ByteArrayInputStream(input)).map(Records::told).toList();
  }

  static List<String> of(byte[] input) {
    return of(CustomerReader.create(), input);
  }

  static String told(CustomerRecord record) {
    String what =
        record.isAccepted()
            ? "customer " + record.getCustomer().getId()
            : String.join(", ", record.getProblems().stream().map(Told::code).toList());
    return "%d line %s at %d: %s"
        .formatted(record.getNumber(), record.getLine(), record.getByteOffset(), what);
  }
}
