package io.github.customerkit.json.internal.text;

/** Decimal digits, eight bytes at a time; the first byte is the lowest of its word. */
public final class DigitWords {

  private static final long ZEROS = 0x3030_3030_3030_3030L;
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

  /** Added to a digit's value, leaves the high bit clear; added to more, sets it. */
  private static final long BEYOND_NINE = 0x7676_7676_7676_7676L;

  private DigitWords() {}

  /** Returns how many digits a word begins with, 0 to 8. */
  public static int count(long word) {
    long values = word ^ ZEROS;
    // A carry changes only bytes after the first one that is not a digit.
    long others = ((values + BEYOND_NINE) | values) & HIGH_BITS;
    return Long.numberOfTrailingZeros(others) >>> 3;
  }

  /** Returns the number whose digits a word begins with, 1 to 8 of them. */
  public static int value(long word, int count) {
    // What is shifted in are leading zeros.
    long digits = (word ^ ZEROS) << (Long.SIZE - Byte.SIZE * count);
    long pairs = digits * 10 + (digits >>> 8);
    long fours = (pairs & 0x00ff_00ff_00ff_00ffL) * 100 + ((pairs >>> 16) & 0x00ff_00ff_00ff_00ffL);
    return (int) ((fours & 0xffff) * 10_000 + ((fours >>> 32) & 0xffff));
  }
}
