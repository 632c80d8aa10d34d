package io.github.customerkit.json;

import java.util.Arrays;

/**
 * A document's bytes as they are written. Takes what JSON carries as it is; what must be escaped or
 * refused ends in {@link NotPlain}, and is not judged here.
 */
final class PlainBytes {

  private static final int USUAL_LENGTH = 1024;
  private static final int LONGEST_INT64 = 20;
  private static final int MOST_BYTES_A_CHARACTER = 3;

  /** Deeper ones are for the full writing, which knows how deep is too deep. */
  private static final int MOST_LEVELS = 64;

  private byte[] bytes = new byte[USUAL_LENGTH];
  private int length;
  private int depth;

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }

  void begin(char bracket) {
    if (++depth > MOST_LEVELS) {
      throw new NotPlain();
    }
    ascii(bracket);
  }

  void end(char bracket) {
    depth--;
    ascii(bracket);
  }

  void ascii(char c) {
    room(1);
    bytes[length++] = (byte) c;
  }

  void ascii(byte[] text) {
    room(text.length);
    System.arraycopy(text, 0, bytes, length, text.length);
    length += text.length;
  }

  void ascii(String text) {
    room(text.length());
    for (int i = 0; i < text.length(); i++) {
      bytes[length++] = (byte) text.charAt(i);
    }
  }

  /** A number of so many digits, with zeros before it. */
  void digits(int number, int count) {
    room(count);
    int rest = number;
    for (int i = length + count - 1; i >= length; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += count;
  }

  void int64(long number) {
    if (number == Long.MIN_VALUE) {
      throw new NotPlain();
    }
    room(LONGEST_INT64);
    if (number < 0) {
      bytes[length++] = '-';
    }
    int end = length;
    for (long rest = Math.abs(number); end == length || rest > 0; rest /= 10) {
      bytes[end++] = (byte) ('0' + rest % 10);
    }
    reverse(length, end);
    length = end;
  }

  private void reverse(int from, int to) {
    for (int i = from, j = to - 1; i < j; i++, j--) {
      byte swapped = bytes[i];
      bytes[i] = bytes[j];
      bytes[j] = swapped;
    }
  }

  void text(String text) {
    room(text.length() * MOST_BYTES_A_CHARACTER + 2);
    bytes[length++] = '"';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        i += beyondAscii(text, i, c);
      } else if (c < ' ' || c == '"' || c == '\\') {
        throw new NotPlain();
      } else {
        bytes[length++] = (byte) c;
      }
    }
    bytes[length++] = '"';
  }

  /** Takes one character or a pair; gives how many more than one that were. */
  private int beyondAscii(String text, int at, char c) {
    if (Character.isSurrogate(c)) {
      int whole = text.codePointAt(at);
      if (whole == c) {
        throw new NotPlain();
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
      throw new NotPlain();
    }
    if (bytes.length - length < count) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
    }
  }
}
