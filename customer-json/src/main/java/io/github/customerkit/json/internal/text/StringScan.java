package io.github.customerkit.json.internal.text;

/** Searches a JSON string for special bytes, eight at a time. */
public final class StringScan {

  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = ONES << 7;
  private static final long QUOTES = ONES * '"';
  private static final long BACKSLASHES = ONES * '\\';
  private static final long SPACES = ONES * ' ';

  private StringScan() {}

  /**
   * Returns the index of the first byte that is a quote, a backslash, a control character or beyond
   * ASCII; or the end.
   */
  public static int first(byte[] bytes, int from, int end) {
    int i = from;
    for (; i + Long.BYTES <= end; i += Long.BYTES) {
      long found = found(ByteWords.get(bytes, i));
      if (found != 0) {
        return i + (Long.numberOfTrailingZeros(found) >>> 3);
      }
    }
    while (i < end && bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\') {
      i++;
    }
    return i;
  }

  /**
   * Returns a word with the high bit of each byte set that {@link #first} looks for. Only the
   * lowest bit is exact; a borrow makes those above it unsure. Zero if there is no such byte.
   */
  public static long found(long word) {
    long quotes = word ^ QUOTES;
    long slashes = word ^ BACKSLASHES;
    long found =
        ((quotes - ONES) & ~quotes)
            | ((slashes - ONES) & ~slashes)
            | ((word - SPACES) & ~word)
            | word;
    return found & HIGH_BITS;
  }
}
