package io.github.customerkit.model.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Converts the JDK's numbers to the types that reading JSON returns, so that equal numbers have the
 * same type whatever their origin.
 */
public final class JsonNumbers {

  private JsonNumbers() {}

  /**
   * Returns the number as it is read from the JSON that is written for it.
   *
   * @param number a number of the JDK; the present value of one that can change
   * @return Long for an integer within its range, BigInteger for any other integer, BigDecimal for
   *     a number that is written with a fraction or an exponent; null if JSON cannot carry the
   *     number, as NaN and the infinities, or if its class is not the JDK's and could be mutable
   */
  public static @Nullable Number canonical(Number number) {
    if (number instanceof Long || isCanonicalDecimal(number)) {
      return number;
    }
    if (number instanceof Integer
        || number instanceof Short
        || number instanceof Byte
        || number.getClass() == AtomicInteger.class
        || number.getClass() == AtomicLong.class
        || number.getClass() == LongAdder.class
        || number.getClass() == LongAccumulator.class) {
      return number.longValue();
    }
    if (number.getClass() == BigDecimal.class) {
      return integer(((BigDecimal) number).unscaledValue());
    }
    if (number.getClass() == BigInteger.class) {
      return integer((BigInteger) number);
    }
    return floatingPoint(number);
  }

  /**
   * Returns whether a value is NaN or an infinity, which JSON does not have.
   *
   * @param value any value
   */
  public static boolean isNotFinite(@Nullable Object value) {
    return value instanceof Number number
        && isFloatingPoint(number)
        && !Double.isFinite(number.doubleValue());
  }

  /** A decimal without a scale is written as an integer, and all others as decimals. */
  private static boolean isCanonicalDecimal(Number number) {
    return number.getClass() == BigDecimal.class && ((BigDecimal) number).scale() != 0;
  }

  private static Number integer(BigInteger integer) {
    boolean isLong = integer.bitLength() < Long.SIZE;
    return isLong ? (Number) integer.longValue() : integer;
  }

  private static boolean isFloatingPoint(Number number) {
    return number instanceof Double
        || number instanceof Float
        || number.getClass() == DoubleAdder.class
        || number.getClass() == DoubleAccumulator.class;
  }

  private static @Nullable Number floatingPoint(Number number) {
    if (!isFloatingPoint(number) || isNotFinite(number)) {
      return null;
    }
    if (number instanceof Float single) {
      return shortest(
          new BigDecimal(single.toString()),
          new BigDecimal(single.doubleValue()),
          decimal -> decimal.floatValue() == single);
    }
    double value = number.doubleValue();
    return shortest(
        new BigDecimal(Double.toString(value)),
        new BigDecimal(value),
        decimal -> decimal.doubleValue() == value);
  }

  /** Before JDK 19 the text of a floating point number can have more digits than it needs. */
  private static BigDecimal shortest(
      BigDecimal text, BigDecimal exact, Predicate<BigDecimal> isSame) {
    BigDecimal shortest = text;
    int digits = text.stripTrailingZeros().precision() - 1;
    while (digits > 0) {
      BigDecimal shorter = exact.round(new MathContext(digits--, RoundingMode.HALF_EVEN));
      if (!isSame.test(shorter)) {
        return shortest;
      }
      shortest = shorter;
    }
    return shortest;
  }
}
