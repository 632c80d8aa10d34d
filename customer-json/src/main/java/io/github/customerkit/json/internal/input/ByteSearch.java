package io.github.customerkit.json.internal.input;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Searches arrays for a byte, eight at a time. */
final class ByteSearch {

  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = ONES << 7;

  private ByteSearch() {}

  /** Returns the index of the first occurrence of a byte in a range; -1 if there is none. */
  static int indexOf(byte[] bytes, byte b, int from, int to) {
    long wanted = ONES * (b & 0xff);
    int i = from;
    for (; i + 2 * Long.BYTES <= to; i += 2 * Long.BYTES) {
      long first = zeros((long) WORD.get(bytes, i) ^ wanted);
      long second = zeros((long) WORD.get(bytes, i + Long.BYTES) ^ wanted);
      if ((first | second) != 0) {
        return first != 0
            ? i + (Long.numberOfTrailingZeros(first) >>> 3)
            : i + Long.BYTES + (Long.numberOfTrailingZeros(second) >>> 3);
      }
    }
    for (; i < to; i++) {
      if (bytes[i] == b) {
        return i;
      }
    }
    return -1;
  }

  /** Marks the bytes of a word that are zero; the lowest mark is exact. */
  private static long zeros(long word) {
    return (word - ONES) & ~word & HIGH_BITS;
  }
}
