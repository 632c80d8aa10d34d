package io.github.customerkit.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The first bytes of an input, looked at before it is read, and no more of them than needed. */
final class InputHead {

  private static final int LONGEST = 1 << 16;

  private final InputStream in;
  private byte[] bytes = new byte[0];
  private @Nullable IOException failure;

  InputHead(InputStream in) {
    this.in = in;
  }

  /** The bytes read so far. */
  byte[] bytes() {
    return bytes;
  }

  /**
   * Reads on until the bytes are enough, or there are no more, or too many. If the input fails, its
   * failure follows the bytes in {@link #from}, so that what was read is given first.
   */
  byte[] readUntil(Predicate<byte[]> isEnough) {
    byte[] buffer = new byte[1 << 13];
    while (failure == null && !isEnough.test(bytes) && bytes.length < LONGEST) {
      int read = read(buffer);
      if (read < 0) {
        break;
      }
      int length = bytes.length;
      bytes = Arrays.copyOf(bytes, length + read);
      System.arraycopy(buffer, 0, bytes, length, read);
    }
    return bytes;
  }

  /** Throws the failure of the input if it has failed: what it holds cannot be told then. */
  void requireRead() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }

  private int read(byte[] buffer) {
    try {
      return in.read(buffer);
    } catch (IOException e) {
      failure = e;
      return -1;
    }
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
    return Unclosed.sequence(bytes, offset, bytes.length, failure == null ? in : failing(failure));
  }

  private static InputStream failing(IOException failure) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw failure;
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        throw failure;
      }
    };
  }
}
