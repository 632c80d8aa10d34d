package io.github.customerkit.json.internal.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Accesses eight bytes of an array as one number; the first byte is the lowest. */
public final class ByteWords {

  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private ByteWords() {}

  /** Returns the eight bytes from an index on, which must be within the array. */
  public static long get(byte[] bytes, int at) {
    return (long) WORD.get(bytes, at);
  }

  /** Sets the eight bytes from an index on, which must be within the array. */
  public static void set(byte[] bytes, int at, long word) {
    WORD.set(bytes, at, word);
  }

  /** Returns the bytes from an index up to another, at most eight; the others are zero. */
  public static long get(byte[] bytes, int from, int to) {
    int count = to - from;
    if (count >= Long.BYTES) {
      return get(bytes, from);
    }
    if (from + Long.BYTES <= bytes.length) {
      return get(bytes, from) & mask(count);
    }
    long word = 0;
    for (int i = to - 1; i >= from; i--) {
      word = word << Byte.SIZE | (bytes[i] & 0xff);
    }
    return word;
  }

  /** Returns a word with all bits set in the given number of its first bytes, 0 to 7. */
  public static long mask(int count) {
    return (1L << (count << 3)) - 1;
  }
}
