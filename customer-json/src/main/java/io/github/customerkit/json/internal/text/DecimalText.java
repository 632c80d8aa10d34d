package io.github.customerkit.json.internal.text;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.stream.Stream;

/** Writes decimals as JSON. */
public final class DecimalText {

  /** The length up to which a decimal is written as BigDecimal prints it. */
  private static final int MAX_PRINTED_LENGTH = 100;

  private DecimalText() {}

  /** Returns whether a decimal is written in its shortest notation. */
  public static boolean isLong(BigDecimal decimal) {
    return decimal.toString().length() > MAX_PRINTED_LENGTH;
  }

  /**
   * Returns the text that BigDecimal prints; for a long decimal the shortest text of the same
   * digits and scale, so that one that was read within a limit of length is within it when read
   * again.
   */
  public static String of(BigDecimal decimal) {
    return isLong(decimal) ? shortest(decimal) : decimal.toString();
  }

  private static String shortest(BigDecimal decimal) {
    String digits = decimal.unscaledValue().abs().toString();
    String sign = decimal.signum() < 0 ? "-" : "";
    long exponent = -(long) decimal.scale();
    String integer = sign + digits + 'E' + exponent;
    String scientific =
        sign
            + digits.charAt(0)
            + '.'
            + digits.substring(1)
            + 'E'
            + (exponent + digits.length() - 1);
    return Stream.of(decimal.toString(), integer, scientific)
        .min(Comparator.comparingInt(String::length))
        .orElseThrow();
  }
}
