package io.github.customerkit.json.internal.record;

import static io.github.customerkit.json.fixture.Records.utf8;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.testing.RandomCustomers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Inputs of every format, with blank, long and damaged records among those that are valid; some of
 * them gzip.
 */
final class RandomInputs {

  /** Texts before, between and after the records of an input. */
  private record Form(String head, List<String> separators, String tail) {}

  private static final Form LINES = new Form("", List.of("\n", "\n", "\n", "\r\n"), "");

  private static final List<Form> FORMS =
      List.of(
          LINES,
          LINES,
          LINES,
          new Form("", List.of("", " "), "\n"),
          new Form("[", List.of(",", "\n,\n"), "]"),
          new Form("[", List.of(",", ",", ",", "] ["), "]"),
          new Form("{\"data\":[", List.of(",", ",", "]}\n{\"data\":["), "],\"hasMore\":false}"),
          new Form("{\"a\":[", List.of(",", "]}\n{\"a\":[", "]}\n\n{\"a\":["), "]}\n"));

  private final Random random;
  private final RandomCustomers customers;
  private final CustomerJson json = CustomerJson.create();
  private final byte[] usual = Document.full().bytes();

  RandomInputs(long seed) {
    this.random = new Random(seed);
    this.customers = new RandomCustomers(seed);
  }

  byte[] next() throws IOException {
    int count = random.nextInt(random.nextInt(10) == 0 ? 2_000 : 60);
    Form form = FORMS.get(random.nextInt(FORMS.size()));
    ByteArrayOutputStream input = new ByteArrayOutputStream();
    input.writeBytes(utf8(random.nextInt(4) == 0 ? "\ufeff" : ""));
    input.writeBytes(utf8(form.head));
    for (int i = 0; i < count; i++) {
      input.writeBytes(record());
      input.writeBytes(utf8(form.separators.get(random.nextInt(form.separators.size()))));
    }
    input.writeBytes(random.nextBoolean() ? record() : new byte[0]);
    input.writeBytes(utf8(random.nextInt(4) == 0 ? "" : form.tail));
    return random.nextInt(6) == 0 ? packed(input.toByteArray()) : input.toByteArray();
  }

  static byte[] packed(byte[] input) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(input);
    }
    return packed.toByteArray();
  }

  private byte[] record() {
    return switch (random.nextInt(24)) {
      case 0 -> utf8("");
      case 1 -> utf8(" \t".repeat(random.nextInt(3)));
      case 2 -> utf8(" ".repeat(length()));
      case 3 -> utf8("\ufeff", Document.full().toString());
      case 4 -> utf8("{}");
      case 5 -> utf8("x".repeat(length()));
      case 6 -> Document.full().withAttribute('"' + "n".repeat(length()) + '"').bytes();
      case 7 -> broken();
      case 8 -> utf8(Document.full().toString(), "  \t");
      case 9, 10, 11 -> json.write(customers.next());
      default -> usual;
    };
  }

  private int length() {
    return random.nextInt(random.nextInt(20) == 0 ? 200_000 : 5_000);
  }

  /** Returns a customer with another byte somewhere, such as invalid UTF-8. */
  private byte[] broken() {
    byte[] broken = usual.clone();
    broken[random.nextInt(broken.length)] = (byte) random.nextInt();
    return broken;
  }
}
