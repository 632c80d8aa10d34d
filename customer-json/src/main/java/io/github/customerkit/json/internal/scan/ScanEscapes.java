package io.github.customerkit.json.internal.scan;

import io.github.customerkit.json.internal.text.StringScan;
import io.github.customerkit.json.internal.text.Utf8Encoder;
import java.util.Arrays;

/** Decodes texts with escapes into UTF-8. */
final class ScanEscapes {

  private static final int USUAL_LENGTH = 256;
  private static final int MAX_KEPT = 1 << 16;

  /** After {@code \\u}. */
  private static final int HEX_DIGITS = 4;

  private byte[] decoded = new byte[USUAL_LENGTH];
  private int length;

  /** Returns the array with the last decoded text. */
  byte[] decoded() {
    return decoded;
  }

  /** Decodes the text between two quotes, which never gets longer; returns its length. */
  int decode(byte[] bytes, int from, int to) {
    if (decoded.length < to - from || decoded.length > MAX_KEPT) {
      decoded = new byte[Math.max(USUAL_LENGTH, to - from)];
    }
    length = 0;
    int i = from;
    while (i < to) {
      int run = i;
      i = endOfRun(bytes, i, to);
      System.arraycopy(bytes, run, decoded, length, i - run);
      length += i - run;
      if (i < to) {
        i = escape(bytes, i + 1, to);
      }
    }
    return length;
  }

  /** Returns the index of the next backslash, or the end. */
  private static int endOfRun(byte[] bytes, int from, int to) {
    int i = StringScan.first(bytes, from, to);
    while (i < to && bytes[i] != '\\') {
      i = StringScan.first(bytes, i + 1, to);
    }
    return i;
  }

  /** Decodes an escape after its backslash; returns the index after it. */
  private int escape(byte[] bytes, int at, int to) {
    if (bytes[at] == 'u') {
      return unicode(bytes, at + 1, to);
    }
    decoded[length++] =
        switch (bytes[at]) {
          case '"', '\\', '/' -> bytes[at];
          case 'b' -> '\b';
          case 'f' -> '\f';
          case 'n' -> '\n';
          case 'r' -> '\r';
          case 't' -> '\t';
          default -> throw new FastPathAbort();
        };
    return at + 1;
  }

  private int unicode(byte[] bytes, int at, int to) {
    int first = hex(bytes, at, to);
    int end = at + HEX_DIGITS;
    if (!Character.isSurrogate((char) first)) {
      encode(first);
      return end;
    }
    FastPathAbort.unless(end + 2 <= to && bytes[end] == '\\' && bytes[end + 1] == 'u');
    int second = hex(bytes, end + 2, to);
    FastPathAbort.unless(Character.isSurrogatePair((char) first, (char) second));
    encode(Character.toCodePoint((char) first, (char) second));
    return end + 2 + HEX_DIGITS;
  }

  private static int hex(byte[] bytes, int at, int to) {
    FastPathAbort.unless(at + HEX_DIGITS <= to);
    int value = 0;
    for (int i = at; i < at + HEX_DIGITS; i++) {
      int digit = Character.digit((char) (bytes[i] & 0x7f), 16);
      FastPathAbort.unless(digit >= 0 && bytes[i] >= 0);
      value = value << 4 | digit;
    }
    return value;
  }

  private void encode(int codePoint) {
    length = Utf8Encoder.put(decoded, length, codePoint);
  }

  /** Releases an unusually large array. */
  void trim() {
    if (decoded.length > MAX_KEPT) {
      decoded = Arrays.copyOf(decoded, USUAL_LENGTH);
    }
  }
}
