package io.github.customerkit.validation;

import io.github.customerkit.testing.RandomCustomers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;

/** Generates random customers with values at the limits of the rules, beyond them, or extreme. */
final class OddCustomers {

  private static final List<Object> ODD =
      List.of(
          0L,
          -1L,
          1L,
          Long.MIN_VALUE,
          Long.MAX_VALUE,
          "",
          " \t",
          "\u00A0",
          "\u200B",
          "\uD83D",
          "\uDE00x",
          "\u0000",
          "\u3164",
          "x".repeat(1000),
          "x".repeat(1001),
          "\uD83D\uDE00".repeat(1000),
          "\uD83D\uDE00".repeat(1001),
          "\uD83D".repeat(1001),
          " ".repeat(1001),
          BigDecimal.ZERO,
          new BigDecimal("-0.01"),
          new BigDecimal("1E+18"),
          new BigDecimal("1E+19"),
          new BigDecimal("-1E-19"),
          new BigDecimal("9".repeat(38)),
          new BigDecimal("9".repeat(39)),
          new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE),
          new BigDecimal(BigInteger.TEN.negate(), Integer.MAX_VALUE),
          Instant.MIN,
          Instant.MAX,
          Instant.EPOCH,
          Customers.NOW,
          Customers.NOW.plusSeconds(300),
          Customers.NOW.plusSeconds(300).plusNanos(1));

  private OddCustomers() {}

  /** Starts the sequence of a seed; about half of the customers break a rule. */
  static RandomCustomers of(long seed) {
    return new RandomCustomers(seed, ODD);
  }
}
