package io.github.customerkit.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Predicate;

/** The first bytes of an input, looked at before it is read, and no more of them than needed. */
final class InputHead {

  private static final int LONGEST = 1 << 16;

  private final InputStream in;
  private byte[] bytes = new byte[0];

  InputHead(InputStream in) {
    this.in = in;
  }

  /** The bytes read so far. */
  byte[] bytes() {
    return bytes;
  }

  /** Reads on until the bytes are enough, or there are no more, or too many. */
  byte[] readUntil(Predicate<byte[]> isEnough) throws IOException {
    byte[] buffer = new byte[1 << 13];
    while (!isEnough.test(bytes) && bytes.length < LONGEST) {
      int read = in.read(buffer);
      if (read < 0) {
        break;
      }
      int length = bytes.length;
      bytes = Arrays.copyOf(bytes, length + read);
      System.arraycopy(buffer, 0, bytes, length, read);
    }
    return bytes;
  }

  /** The index of the first byte that is neither blank nor a byte order mark, or -1. */
  static int firstVisible(byte[] head) {
    for (int i = Utf8Text.afterByteOrderMark(head); i < head.length; i++) {
      if (head[i] != ' ' && head[i] != '\t' && head[i] != '\r' && head[i] != '\n') {
        return i;
      }
    }
    return -1;
  }

  /** The whole input from an offset within the head on. */
  InputStream from(int offset) {
    return Unclosed.sequence(bytes, offset, bytes.length, in);
  }
}
