package io.github.customerkit.json.internal.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for bytes that mean something in a JSON string, eight at a time. */
public final class StringScan {

  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = ONES << 7;
  private static final long QUOTES = ONES * '"';
  private static final long BACKSLASHES = ONES * '\\';
  private static final long SPACES = ONES * ' ';

  private StringScan() {}

  /**
   * The first byte that is a quote, a backslash, a control character or beyond ASCII; or the end.
   */
  public static int first(byte[] bytes, int from, int end) {
    int i = from;
    for (; i + Long.BYTES <= end; i += Long.BYTES) {
      long word = (long) WORD.get(bytes, i);
      long quotes = word ^ QUOTES;
      long slashes = word ^ BACKSLASHES;
      // The lowest bit found is exact; a borrow makes only those above it unsure.
      long found =
          ((quotes - ONES) & ~quotes)
              | ((slashes - ONES) & ~slashes)
              | ((word - SPACES) & ~word)
              | word;
      found &= HIGH_BITS;
      if (found != 0) {
        return i + (Long.numberOfTrailingZeros(found) >>> 3);
      }
    }
    while (i < end && bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\') {
      i++;
    }
    return i;
  }
}
