package io.github.customerkit.examples.fuzz;

import static io.github.customerkit.examples.fuzz.Answers.NOT_READ;
import static io.github.customerkit.examples.fuzz.Answers.requireEqual;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.InputFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Reads damaged gzip, whole and in chunks, and compares with the JDK's reading; reads the input
 * packed in two members like the plain one.
 */
final class GzipTarget implements FuzzTarget {

  @Override
  public void run(byte[] input) {
    Chunks chunks = Chunks.of(input);
    byte[] rest = chunks.rest();
    boolean isGzip = rest.length > 1 && rest[0] == 0x1f && rest[1] == (byte) 0x8b;
    List<String> whole = records(rest);
    requireEqual(Answers.of(InputFormat.NDJSON, 1, chunks.stream()), whole, "in chunks");
    readOne(rest);
    if (isGzip && !whole.contains(NOT_READ)) {
      requireEqual(records(unpacked(rest)), whole, "unpacked by the JDK");
    } else if (!isGzip) {
      int middle = rest.length == 0 ? 0 : chunks.seed() % rest.length;
      byte[] packed = packed(rest, middle);
      requireEqual(records(packed), whole, "packed");
      requireEqual(
          Answers.of(InputFormat.NDJSON, 1, new Chunks(chunks.seed(), packed).stream()),
          whole,
          "packed, in chunks");
    }
  }

  private static void readOne(byte[] input) {
    try {
      CustomerJson.create().read(input);
    } catch (CustomerJsonException | UncheckedIOException e) {
      // the exceptions that are documented
    }
  }

  private static List<String> records(byte[] input) {
    return Answers.of(InputFormat.NDJSON, 1, new ByteArrayInputStream(input));
  }

  private static byte[] unpacked(byte[] gzip) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError("the JDK cannot read it", e);
    }
  }

  private static byte[] packed(byte[] plain, int middle) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(member(Arrays.copyOf(plain, middle)));
    out.writeBytes(member(Arrays.copyOfRange(plain, middle, plain.length)));
    return out.toByteArray();
  }

  private static byte[] member(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
