package io.github.customerkit.json.internal.scan;

import java.math.BigDecimal;

/** Numbers without exponent and of no more digits than any long takes. */
public final class ScanNumber {

  public static final int MOST_DIGITS = 18;

  private ScanNumber() {}

  public static long int64(JsonScanner in) {
    in.next();
    boolean isNegative = in.peek(0) == '-';
    int begin = isNegative ? 1 : 0;
    int end = endOfDigits(in, begin);
    long value = value(in, begin, end, 0);
    requireNoMore(in, end, isNegative && value == 0);
    in.take(end);
    return isNegative ? -value : value;
  }

  /** With the scale that it is written with. */
  public static BigDecimal decimal(JsonScanner in) {
    Number number = any(in);
    return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf((Long) number);
  }

  /** A Long or a BigDecimal. */
  public static Number any(JsonScanner in) {
    in.next();
    boolean isNegative = in.peek(0) == '-';
    int begin = isNegative ? 1 : 0;
    int point = endOfDigits(in, begin);
    if (in.peek(point) != '.') {
      return int64(in);
    }
    int end = point + 1;
    while (isDigit(in.peek(end))) {
      end++;
    }
    int scale = end - point - 1;
    if (scale == 0 || end - begin - 1 > MOST_DIGITS) {
      throw new FastPathAbort();
    }
    long value = value(in, point + 1, end, value(in, begin, point, 0));
    requireNoMore(in, end, false);
    in.take(end);
    return BigDecimal.valueOf(isNegative ? -value : value, scale);
  }

  private static int endOfDigits(JsonScanner in, int begin) {
    int end = begin;
    while (isDigit(in.peek(end))) {
      end++;
    }
    boolean hasZeroBefore = end > begin + 1 && in.peek(begin) == '0';
    if (end == begin || hasZeroBefore || end - begin > MOST_DIGITS) {
      throw new FastPathAbort();
    }
    return end;
  }

  private static long value(JsonScanner in, int begin, int end, long before) {
    long value = before;
    for (int i = begin; i < end; i++) {
      value = value * 10 + in.peek(i) - '0';
    }
    return value;
  }

  private static void requireNoMore(JsonScanner in, int end, boolean isNegativeZero) {
    byte next = in.peek(end);
    if (isNegativeZero || next == '.' || next == 'e' || next == 'E') {
      throw new FastPathAbort();
    }
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
