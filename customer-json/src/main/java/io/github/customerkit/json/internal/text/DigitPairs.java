package io.github.customerkit.json.internal.text;

/** Writes numbers two digits at a time. */
public final class DigitPairs {

  private static final int HUNDRED = 100;
  private static final int MAX_DIGITS = 19;
  private static final byte[] PAIRS = pairs();

  private DigitPairs() {}

  private static byte[] pairs() {
    byte[] pairs = new byte[2 * HUNDRED];
    for (int i = 0; i < HUNDRED; i++) {
      pairs[2 * i] = (byte) ('0' + i / 10);
      pairs[2 * i + 1] = (byte) ('0' + i % 10);
    }
    return pairs;
  }

  /** Writes a number below 100 as two bytes. */
  public static void putPair(byte[] out, int at, int number) {
    out[at] = PAIRS[2 * number];
    out[at + 1] = PAIRS[2 * number + 1];
  }

  /** Writes a number that is not negative; returns the index after it. */
  public static int put(byte[] out, int at, long number) {
    int end = at + count(number);
    int i = end;
    long rest = number;
    while (rest >= HUNDRED) {
      i -= 2;
      putPair(out, i, (int) (rest % HUNDRED));
      rest /= HUNDRED;
    }
    if (rest < 10) {
      out[at] = (byte) ('0' + rest);
    } else {
      putPair(out, at, (int) rest);
    }
    return end;
  }

  private static int count(long number) {
    int count = 1;
    for (long bound = 10; count < MAX_DIGITS && number >= bound; bound *= 10) {
      count++;
    }
    return count;
  }
}
