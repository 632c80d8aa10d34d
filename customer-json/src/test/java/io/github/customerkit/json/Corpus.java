package io.github.customerkit.json;

import static io.github.customerkit.json.Records.joined;
import static io.github.customerkit.json.Records.utf8;

import io.github.customerkit.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** JSON values, good and bad, as the value of a customer's attribute. */
final class Corpus {

  private static final String HOLE = "HOLE";
  private static final CustomerJson JSON = CustomerJson.create();

  private Corpus() {}

  /** The lines of a file of the corpus that are neither blank nor a comment. */
  static List<String> lines(String name) {
    try (InputStream in = Corpus.class.getResourceAsStream("/corpus/" + name)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("# ")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A value of the corpus: {@code \xNN} stands for a byte. */
  static byte[] value(String line) {
    ByteArrayOutputStream value = new ByteArrayOutputStream();
    for (int i = 0; i < line.length(); i++) {
      if (line.startsWith("\\x", i)) {
        value.write(Integer.parseInt(line.substring(i + 2, i + 4), 16));
        i += 3;
      } else {
        int codePoint = line.codePointAt(i);
        value.writeBytes(utf8(Character.toString(codePoint)));
        i += Character.charCount(codePoint) - 1;
      }
    }
    return value.toByteArray();
  }

  /** A customer with the value as an attribute, whatever that makes of the document. */
  static byte[] document(byte[] value) {
    String[] parts = Document.full().withAttribute(HOLE).toString().split(HOLE);
    return joined(utf8(parts[0]), value, utf8(parts[1]));
  }

  static byte[] withoutLastLineBreak(byte[] bytes) {
    int end = bytes.length;
    return end > 0 && bytes[end - 1] == '\n' ? Arrays.copyOf(bytes, end - 1) : bytes;
  }

  static boolean hasLineBreak(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\n') >= 0;
  }

  /** Accepted, or the codes of the problems. */
  static String answer(byte[] document) {
    try {
      JSON.read(document);
      return "accepted";
    } catch (CustomerJsonException e) {
      return codes(e.getProblems());
    }
  }

  static String answer(CustomerRecord record) {
    return record.isAccepted() ? "accepted" : codes(record.getProblems());
  }

  private static String codes(List<Problem> problems) {
    return problems.stream().map(Problem::getCode).distinct().collect(Collectors.joining(","));
  }
}
