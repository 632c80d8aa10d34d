package io.github.customerkit.json.internal.scan;

import java.util.Arrays;

/**
 * A document's bytes as they are written. Takes what JSON carries as it is; what must be escaped or
 * refused ends in {@link FastPathAbort}, and is not judged here.
 */
public final class JsonByteWriter {

  private static final int USUAL_LENGTH = 1024;
  private static final int LONGEST_KEPT = 1 << 16;
  private static final int LONGEST_INT64 = 20;
  private static final int MOST_DIGITS = 19;
  private static final int MOST_BYTES_A_CHARACTER = 3;

  /** Deeper ones are for the full writing, which knows how deep is too deep. */
  private static final int MOST_LEVELS = 64;

  private byte[] bytes = new byte[USUAL_LENGTH];
  private int length;
  private int depth;

  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }

  /** Forgets what was written, and gives memory back that is unusual. */
  public void clear() {
    length = 0;
    depth = 0;
    if (bytes.length > LONGEST_KEPT) {
      bytes = new byte[USUAL_LENGTH];
    }
  }

  public void begin(char bracket) {
    if (++depth > MOST_LEVELS) {
      throw new FastPathAbort();
    }
    ascii(bracket);
  }

  public void end(char bracket) {
    depth--;
    ascii(bracket);
  }

  public void ascii(char c) {
    room(1);
    bytes[length++] = (byte) c;
  }

  public void ascii(byte[] text) {
    room(text.length);
    System.arraycopy(text, 0, bytes, length, text.length);
    length += text.length;
  }

  public void ascii(String text) {
    room(text.length());
    byte[] out = bytes;
    for (int i = 0; i < text.length(); i++) {
      out[length + i] = (byte) text.charAt(i);
    }
    length += text.length();
  }

  /** A number of so many digits, with zeros before it. */
  public void digits(int number, int count) {
    room(count);
    int rest = number;
    for (int i = length + count - 1; i >= length; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += count;
  }

  public void int64(long number) {
    if (number == Long.MIN_VALUE) {
      throw new FastPathAbort();
    }
    room(LONGEST_INT64);
    if (number < 0) {
      bytes[length++] = '-';
    }
    long size = Math.abs(number);
    int count = 1;
    for (long bound = 10; count < MOST_DIGITS && size >= bound; bound *= 10) {
      count++;
    }
    for (int i = length + count - 1; i >= length; i--) {
      bytes[i] = (byte) ('0' + size % 10);
      size /= 10;
    }
    length += count;
  }

  public void text(String text) {
    room(text.length() * MOST_BYTES_A_CHARACTER + 2);
    bytes[length++] = '"';
    int i = asciiRun(text, 0);
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c < 0x80) {
        throw new FastPathAbort();
      }
      i = asciiRun(text, i + 1 + beyondAscii(text, i, c));
    }
    bytes[length++] = '"';
  }

  /** Takes characters that stand for themselves; gives where they end. */
  private int asciiRun(String text, int from) {
    byte[] out = bytes;
    int at = length;
    int i = from;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || c < ' ' || c == '"' || c == '\\') {
        break;
      }
      out[at++] = (byte) c;
    }
    length = at;
    return i;
  }

  /** Takes one character or a pair; gives how many more than one that were. */
  private int beyondAscii(String text, int at, char c) {
    if (Character.isSurrogate(c)) {
      int whole = text.codePointAt(at);
      if (whole == c) {
        throw new FastPathAbort();
      }
      bytes[length++] = (byte) (0xf0 | whole >> 18);
      bytes[length++] = (byte) (0x80 | (whole >> 12 & 0x3f));
      tail(whole);
      return 1;
    }
    if (c < 0x800) {
      bytes[length++] = (byte) (0xc0 | c >> 6);
      bytes[length++] = (byte) (0x80 | (c & 0x3f));
    } else {
      bytes[length++] = (byte) (0xe0 | c >> 12);
      tail(c);
    }
    return 0;
  }

  private void tail(int codePoint) {
    bytes[length++] = (byte) (0x80 | (codePoint >> 6 & 0x3f));
    bytes[length++] = (byte) (0x80 | (codePoint & 0x3f));
  }

  private void room(int count) {
    if (count < 0) {
      throw new FastPathAbort();
    }
    if (bytes.length - length < count) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
    }
  }
}
