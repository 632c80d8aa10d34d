package io.github.customerkit.json.internal.scan;

import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.text.ByteWords;
import io.github.customerkit.json.internal.text.DigitWords;
import io.github.customerkit.model.internal.JsonNumbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads exact numbers: short ones by words of digits, long ones and exponents by their text. */
final class ScanNumber {

  /** The number of digits that always fit into a long. */
  static final int MAX_DIGITS = 18;

  /** Beyond any limit, and far from overflowing. */
  private static final long HUGE = 1L << 40;

  /** All powers of ten that an int can hold. */
  static final int[] POWERS_OF_TEN = {
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
  };

  private ScanNumber() {}

  /** Reads an integer within the range of long. */
  static long int64(JsonScanner in) {
    byte first = in.next();
    int at = in.at();
    byte[] bytes = in.bytes();
    if (at + Long.BYTES <= bytes.length) {
      long word = ByteWords.get(bytes, at);
      int digits = DigitWords.count(word);
      if (isInteger(first, digits) && isEnd(in, at + digits)) {
        in.moveTo(at + digits);
        return DigitWords.value(word, digits);
      }
    }
    return longInt64(in);
  }

  /** Reads a negative or long integer, without a fraction or an exponent. */
  private static long longInt64(JsonScanner in) {
    int from = in.at();
    if (any(in) instanceof Long value && isPlain(in.bytes(), from, in.at())) {
      return value;
    }
    throw new FastPathAbort();
  }

  private static boolean isPlain(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isDigit(bytes[i]) && bytes[i] != '-') {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a word begins with a whole integer, without a sign or a leading zero. */
  private static boolean isInteger(byte first, int digits) {
    return digits > 0 && digits < Long.BYTES && (first != '0' || digits == 1);
  }

  /** Returns whether the number ends before an index, which the document has. */
  private static boolean isEnd(JsonScanner in, int at) {
    if (at >= in.end()) {
      return false;
    }
    byte next = in.bytes()[at];
    return next != '.' && next != 'e' && next != 'E';
  }

  /** Reads a number with the scale that it is written with. */
  static BigDecimal decimal(JsonScanner in) {
    Number number = any(in);
    if (number instanceof Long integer) {
      return BigDecimal.valueOf(integer);
    }
    return number instanceof BigDecimal decimal ? decimal : new BigDecimal((BigInteger) number);
  }

  /** Reads a Long if the number is an integer and fits, else a BigInteger or BigDecimal. */
  static Number any(JsonScanner in) {
    byte first = in.next();
    int at = in.at();
    byte[] bytes = in.bytes();
    if (at + 2 * Long.BYTES <= bytes.length) {
      long word = ByteWords.get(bytes, at);
      int digits = DigitWords.count(word);
      if (isInteger(first, digits)) {
        int point = at + digits;
        long integer = DigitWords.value(word, digits);
        if (isEnd(in, point)) {
          in.moveTo(point);
          return integer;
        }
        Number decimal = bytes[point] == '.' ? decimal(in, integer, point + 1) : null;
        if (decimal != null) {
          return decimal;
        }
      }
    }
    return digitByDigit(in);
  }

  /** Reads the fraction after an integer; null if it is long or an exponent follows. */
  private static @Nullable BigDecimal decimal(JsonScanner in, long integer, int from) {
    long word = ByteWords.get(in.bytes(), from);
    int scale = DigitWords.count(word);
    if (scale == 0 || scale == Long.BYTES || !isEnd(in, from + scale)) {
      return null;
    }
    in.moveTo(from + scale);
    return BigDecimal.valueOf(
        integer * POWERS_OF_TEN[scale] + DigitWords.value(word, scale), scale);
  }

  private static Number digitByDigit(JsonScanner in) {
    boolean isNegative = in.next() == '-';
    byte[] bytes = in.bytes();
    int end = in.end();
    int begin = in.at() + (isNegative ? 1 : 0);
    int i = begin;
    long value = 0;
    while (i < end && isDigit(bytes[i])) {
      value = value * 10 + bytes[i++] - '0';
    }
    int point = i;
    FastPathAbort.unless(point > begin && (point == begin + 1 || bytes[begin] != '0'));
    if (i < end && bytes[i] == '.') {
      for (i++; i < end && isDigit(bytes[i]); i++) {
        value = value * 10 + bytes[i] - '0';
      }
      FastPathAbort.unless(i > point + 1);
    }
    boolean hasExponent = i < end && (bytes[i] == 'e' || bytes[i] == 'E');
    if (hasExponent || i - begin > MAX_DIGITS) {
      return unusual(in, begin, point, i);
    }
    in.moveTo(i);
    long signed = isNegative ? -value : value;
    return i == point ? (Number) signed : BigDecimal.valueOf(signed, i - point - 1);
  }

  /** Reads a number that is long or has an exponent, and whose digits are valid. */
  private static Number unusual(JsonScanner in, int begin, int point, int endOfDigits) {
    byte[] bytes = in.bytes();
    int fraction = Math.max(0, endOfDigits - point - 1);
    int digits = point - begin + fraction;
    int end = endOfDigits;
    long scale = fraction;
    if (end < in.end() && (bytes[end] == 'e' || bytes[end] == 'E')) {
      end = endOfExponent(in, end + 1);
      scale -= exponent(bytes, endOfDigits + 1, end);
    }
    ReadLimits limits = in.limits();
    int length = end - in.at();
    FastPathAbort.unless(
        length <= limits.getMaxNumberLength()
            && digits <= limits.getMaxNumberDigits()
            && Math.abs(scale) <= limits.getMaxNumberScale());
    String text = new String(bytes, in.at(), length, StandardCharsets.ISO_8859_1);
    in.moveTo(end);
    Number number = end == point ? new BigInteger(text) : new BigDecimal(text);
    // With an exponent it may be an integer.
    return Objects.requireNonNull(JsonNumbers.canonical(number));
  }

  private static int endOfExponent(JsonScanner in, int from) {
    byte[] bytes = in.bytes();
    int begin = from;
    if (begin < in.end() && (bytes[begin] == '+' || bytes[begin] == '-')) {
      begin++;
    }
    int end = begin;
    while (end < in.end() && isDigit(bytes[end])) {
      end++;
    }
    FastPathAbort.unless(end > begin);
    return end;
  }

  private static long exponent(byte[] bytes, int from, int to) {
    long exponent = 0;
    for (int i = from; i < to; i++) {
      if (isDigit(bytes[i])) {
        exponent = Math.min(HUGE, exponent * 10 + bytes[i] - '0');
      }
    }
    return bytes[from] == '-' ? -exponent : exponent;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
