package io.github.customerkit.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** The steps after the text of an expression, which change its bytes. */
final class HostileSteps {

  private HostileSteps() {}

  /** Applies a step, such as {@code gzip} or {@code cut 5}. */
  static byte[] apply(String step, byte[] bytes) {
    int blank = step.indexOf(' ');
    String argument = blank < 0 ? "" : step.substring(blank + 1);
    return switch (blank < 0 ? step : step.substring(0, blank)) {
      case "gzip" -> gzip(bytes);
      case "cut" -> Arrays.copyOf(bytes, bytes.length - Integer.parseInt(argument));
      case "keep" -> Arrays.copyOf(bytes, Integer.parseInt(argument));
      case "flip" -> flipped(bytes, Integer.parseInt(argument));
      case "twice" -> joined(bytes, bytes);
      case "append" -> joined(bytes, HostileText.bytes(argument));
      case "prepend" -> joined(HostileText.bytes(argument), bytes);
      case "header" -> withHeader(bytes, HostileText.bytes(argument));
      case "encode" ->
          new String(bytes, StandardCharsets.UTF_8).getBytes(Charset.forName(argument));
      default -> throw new IllegalArgumentException(step);
    };
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** Changes all bits of one byte; counts from the end if negative. */
  private static byte[] flipped(byte[] bytes, int at) {
    byte[] flipped = bytes.clone();
    flipped[at < 0 ? bytes.length + at : at] ^= (byte) 0xff;
    return flipped;
  }

  /** Replaces the header of a gzip member, ten bytes long, by another one. */
  private static byte[] withHeader(byte[] gzip, byte[] header) {
    return joined(header, Arrays.copyOfRange(gzip, 10, gzip.length));
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] joined = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, joined, one.length, other.length);
    return joined;
  }
}
