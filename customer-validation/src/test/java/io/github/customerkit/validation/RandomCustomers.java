package io.github.customerkit.validation;

import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Generates random customers, some of whose fields are at a limit, beyond one, or extreme. */
final class RandomCustomers {

  private static final List<Long> ODD_NUMBERS =
      List.of(0L, -1L, 1L, Long.MIN_VALUE, Long.MAX_VALUE);

  private static final List<String> ODD_TEXTS =
      List.of(
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
          " ".repeat(1001));

  private static final List<BigDecimal> ODD_AMOUNTS =
      List.of(
          BigDecimal.ZERO,
          new BigDecimal("-0.01"),
          new BigDecimal("1E+18"),
          new BigDecimal("1E+19"),
          new BigDecimal("-1E-19"),
          new BigDecimal("9".repeat(38)),
          new BigDecimal("9".repeat(39)),
          new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE),
          new BigDecimal(BigInteger.TEN.negate(), Integer.MAX_VALUE));

  private static final List<Instant> ODD_TIMES =
      List.of(
          Instant.MIN,
          Instant.MAX,
          Instant.EPOCH,
          Customers.NOW,
          Customers.NOW.plusSeconds(300),
          Customers.NOW.plusSeconds(300).plusNanos(1));

  private final Random random;

  RandomCustomers(long seed) {
    random = new Random(seed);
  }

  Customer next() {
    String integrationId = text();
    return Customer.builder()
        .id(number())
        .created(time())
        .integrationId(integrationId)
        .attributes(Attributes.empty())
        .accountId(number())
        .closedSessions(number())
        .totalSales(amount())
        .loyaltyMemberships(list(this::programme))
        .audienceMemberships(list(this::audience))
        .lastActivity(isOdd(25) ? time() : Customers.NOW.minusSeconds(random.nextInt(1000)))
        .sandbox(random.nextBoolean())
        .advocateIntegrationId(isOdd(50) ? integrationId : random.nextBoolean() ? text() : null)
        .build();
  }

  private LoyaltyMembership programme(int index) {
    return Customers.programme(number(), random.nextBoolean() ? time() : null);
  }

  private AudienceMembership audience(int index) {
    return Customers.audience(number(), text());
  }

  private <T> List<T> list(IntFunction<T> element) {
    int size = isOdd(100) ? random.nextInt(200) : random.nextInt(4);
    List<T> elements = IntStream.range(0, size).mapToObj(element).toList();
    return isOdd(25) ? Stream.concat(elements.stream(), elements.stream()).toList() : elements;
  }

  private long number() {
    return isOdd(25) ? any(ODD_NUMBERS) : 1 + random.nextInt(100_000);
  }

  private String text() {
    return isOdd(20) ? any(ODD_TEXTS) : "text " + random.nextInt(1_000_000);
  }

  private BigDecimal amount() {
    return isOdd(10) ? any(ODD_AMOUNTS) : BigDecimal.valueOf(random.nextInt(1_000_000), 2);
  }

  private Instant time() {
    return isOdd(20) ? any(ODD_TIMES) : Customers.NOW.minusSeconds(1000 + random.nextInt(100_000));
  }

  private boolean isOdd(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
