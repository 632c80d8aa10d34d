package io.github.customerkit.json.internal.token;

import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.problem.JsonKind;
import io.github.customerkit.json.internal.problem.LimitKind;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.json.internal.text.DecimalText;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads exact numbers within the limits; null, and a problem added, for any other. */
public final class TokenNumber {

  /** The number of digits that always fit into a long. */
  private static final int SAFE_LONG_DIGITS = 18;

  private static final int LONGEST_LONG = "-9223372036854775808".length();

  private static final String INT64 = "int64";

  private TokenNumber() {}

  public static @Nullable Long int64(TokenReader in) {
    if (in.token() != JsonToken.VALUE_NUMBER_INT) {
      in.add(ShapeProblem.wrongNotation(in.pointer(), INT64));
      return null;
    }
    if (!isNumberWithinLimits(in)) {
      return null;
    }
    Long value = toLong(in);
    if (value == null) {
      in.add(ShapeProblem.outOfRange(in.pointer(), INT64));
    }
    return value;
  }

  public static @Nullable BigDecimal decimal(TokenReader in) {
    return isNumberWithinLimits(in) ? new BigDecimal(text(in)) : null;
  }

  /**
   * Returns a Long if the number is written as an integer and fits, else a BigInteger or
   * BigDecimal.
   */
  public static @Nullable Number any(TokenReader in) {
    if (in.token() == JsonToken.VALUE_NUMBER_FLOAT) {
      return decimal(in);
    }
    if (!isNumberWithinLimits(in)) {
      return null;
    }
    Long value = toLong(in);
    return value == null ? new BigInteger(text(in)) : value;
  }

  private static String text(TokenReader in) {
    return in.parser().getString();
  }

  private static @Nullable Long toLong(TokenReader in) {
    int length = in.parser().getStringLength();
    if (length <= SAFE_LONG_DIGITS) {
      return in.parser().getLongValue();
    }
    if (length > LONGEST_LONG) {
      return null;
    }
    BigInteger value = new BigInteger(text(in));
    return value.bitLength() < Long.SIZE ? value.longValue() : null;
  }

  private static boolean isNumberWithinLimits(TokenReader in) {
    if (in.token() == JsonToken.VALUE_NUMBER_FLOAT && in.parser().isNaN()) {
      in.add(ShapeProblem.wrongType(in.pointer(), "number", JsonKind.NOT_FINITE));
      return false;
    }
    ReadLimits limits = in.limits();
    int length = in.parser().getStringLength();
    if (length > limits.getMaxNumberLength()
        && written(in).length() > limits.getMaxNumberLength()) {
      return tooLarge(in, LimitKind.NUMBER, limits.getMaxNumberLength());
    }
    // Without an exponent neither the digits nor the scale can outnumber the characters.
    int safeLength = Math.min(limits.getMaxNumberDigits(), limits.getMaxNumberScale());
    if (in.token() == JsonToken.VALUE_NUMBER_INT && length <= safeLength) {
      return true;
    }
    Notation notation = Notation.of(text(in));
    if (notation.digits() > limits.getMaxNumberDigits()
        && Notation.of(written(in)).digits() > limits.getMaxNumberDigits()) {
      return tooLarge(in, LimitKind.DIGITS, limits.getMaxNumberDigits());
    }
    if (Math.abs(notation.scale()) > limits.getMaxNumberScale()) {
      in.add(ShapeProblem.scaleTooLarge(in.pointer(), limits.getMaxNumberScale()));
      return false;
    }
    return true;
  }

  /** A decimal in a tree of nodes has no text of its own; it counts as it would be written. */
  private static String written(TokenReader in) {
    return in.parser().getNumberValueDeferred() instanceof BigDecimal decimal
        ? DecimalText.of(decimal)
        : text(in);
  }

  private static boolean tooLarge(TokenReader in, LimitKind kind, int limit) {
    in.add(ShapeProblem.tooLarge(in.pointer(), kind, limit));
    return false;
  }

  /**
   * The notation of a number: its number of digits before the exponent, and its scale as of
   * BigDecimal.
   */
  private record Notation(int digits, long scale) {

    /** An exponent beyond any limit, far from overflow. */
    private static final long HUGE = 1L << 40;

    static Notation of(String number) {
      int digits = 0;
      int fraction = 0;
      boolean inFraction = false;
      for (int i = 0; i < number.length(); i++) {
        char c = number.charAt(i);
        if (c == 'e' || c == 'E') {
          return new Notation(digits, fraction - exponent(number, i + 1));
        }
        if (c == '.') {
          inFraction = true;
        } else if (c != '-') {
          digits++;
          fraction += inFraction ? 1 : 0;
        }
      }
      return new Notation(digits, fraction);
    }

    private static long exponent(String number, int from) {
      long exponent = 0;
      for (int i = from; i < number.length(); i++) {
        char c = number.charAt(i);
        if (c >= '0' && c <= '9') {
          exponent = Math.min(HUGE, exponent * 10 + c - '0');
        }
      }
      return number.charAt(from) == '-' ? -exponent : exponent;
    }
  }
}
