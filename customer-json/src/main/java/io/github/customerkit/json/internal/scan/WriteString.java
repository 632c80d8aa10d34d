package io.github.customerkit.json.internal.scan;

import io.github.customerkit.json.internal.text.ByteWords;
import io.github.customerkit.json.internal.text.StringScan;
import io.github.customerkit.json.internal.text.Utf8Encoder;

/** Writes strings with the same escapes as Jackson's generator. */
final class WriteString {

  private static final int MAX_BYTES_PER_CHARACTER = 6;
  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'
  };

  /** The bits that are zero in four ASCII characters. */
  private static final long BEYOND_ASCII = 0xff80_ff80_ff80_ff80L;

  private WriteString() {}

  static void write(JsonByteWriter out, String text) {
    int count = text.length();
    // Room for whole words and two quotes.
    byte[] bytes = out.room(count + 2L + Long.BYTES);
    int at = out.length();
    bytes[at++] = '"';
    int i = 0;
    while (i + Long.BYTES <= count) {
      long low = four(text, i);
      long high = four(text, i + 4);
      if (((low | high) & BEYOND_ASCII) != 0) {
        break;
      }
      long word = narrow(low) | narrow(high) << 32;
      if (StringScan.found(word) != 0) {
        break;
      }
      ByteWords.set(bytes, at, word);
      at += Long.BYTES;
      i += Long.BYTES;
    }
    while (i < count && isPlain(text.charAt(i))) {
      bytes[at++] = (byte) text.charAt(i++);
    }
    if (i < count) {
      out.length(at);
      writeRest(out, text, i);
      return;
    }
    bytes[at++] = '"';
    out.length(at);
  }

  private static long four(String text, int at) {
    return text.charAt(at)
        | (long) text.charAt(at + 1) << 16
        | (long) text.charAt(at + 2) << 32
        | (long) text.charAt(at + 3) << 48;
  }

  /** Returns four ASCII characters as four bytes. */
  private static long narrow(long four) {
    long two = four | four >>> 8;
    return (two & 0xffff) | (two >>> 16 & 0xffff_0000L);
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x80 && c != '"' && c != '\\';
  }

  private static void writeRest(JsonByteWriter out, String text, int from) {
    byte[] bytes = out.room((long) MAX_BYTES_PER_CHARACTER * (text.length() - from) + 1);
    int at = out.length();
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        bytes[at++] = (byte) c;
      } else if (c < 0x80) {
        at = escape(bytes, at, c);
      } else if (!Character.isSurrogate(c)) {
        at = Utf8Encoder.put(bytes, at, c);
      } else {
        int pair = text.codePointAt(i++);
        FastPathAbort.unless(Character.isSupplementaryCodePoint(pair));
        at = Utf8Encoder.put(bytes, at, pair);
      }
    }
    bytes[at++] = '"';
    out.length(at);
  }

  private static int escape(byte[] bytes, int from, char c) {
    int at = from;
    bytes[at++] = '\\';
    switch (c) {
      case '"', '\\' -> bytes[at++] = (byte) c;
      case '\b' -> bytes[at++] = 'b';
      case '\f' -> bytes[at++] = 'f';
      case '\n' -> bytes[at++] = 'n';
      case '\r' -> bytes[at++] = 'r';
      case '\t' -> bytes[at++] = 't';
      default -> {
        bytes[at++] = 'u';
        bytes[at++] = '0';
        bytes[at++] = '0';
        bytes[at++] = HEX[c >> 4];
        bytes[at++] = HEX[c & 0xf];
      }
    }
    return at;
  }
}
