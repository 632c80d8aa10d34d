package io.github.customerkit.testing;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * An endless sequence of varied customers for property tests, the same for the same seed.
 *
 * <p>Every customer is legal and plausible: a check of all rules finds no problem on 2026-11-01 or
 * later, and its document is within the default limits of reading. Every number among the
 * attributes and additional properties is of the type that reading its text gives, so it survives a
 * round trip in type and scale. A failing test prints this object: it shows the seed. Not for use
 * by several threads.
 */
public final class RandomCustomers {

  private static final Instant LATEST = Instant.parse("2026-11-01T00:00:00Z");
  private static final Instant FIRST_SHOP = Instant.parse("2015-01-01T00:00:00Z");
  private static final Instant YEAR_1 = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant YEAR_9999 = Instant.parse("9999-12-31T23:59:59Z");
  private static final int MAX_OFFSET_MINUTES = 18 * 60;
  private static final int MAX_ID_CODE_POINTS = 1000;

  private final long seed;
  private final Random random;
  private final RandomJson json;

  /**
   * Starts the sequence of a seed.
   *
   * @param seed any number
   */
  public RandomCustomers(long seed) {
    this.seed = seed;
    this.random = new Random(seed);
    this.json = new RandomJson(random);
  }

  /**
   * Returns the next customer.
   *
   * @return a customer without problems, with or without optional fields, lists and additional
   *     properties
   */
  public Customer next() {
    Instant created = past(YEAR_1);
    String integrationId = integrationId();
    return Customer.builder()
        .id(positive())
        .created(created)
        .integrationId(integrationId)
        .attributes(json.attributes())
        .accountId(positive())
        .closedSessions(oneIn(3) ? 0 : positive())
        .totalSales(totalSales())
        .loyaltyMemberships(loyaltyMemberships())
        .audienceMemberships(audienceMemberships())
        .lastActivity(oneIn(5) ? created : past(created))
        .sandbox(oneIn(3) ? null : (Boolean) random.nextBoolean())
        .advocateIntegrationId(oneIn(2) ? null : advocateOf(integrationId))
        .additionalProperties(json.additionalProperties())
        .build();
  }

  /**
   * Returns the next instant, in the years 1 to 9999.
   *
   * @return an instant with no fraction of a second or one of 3, 6 or 9 digits; sometimes the first
   *     or the last one that RFC 3339 can write
   */
  public Instant nextInstant() {
    return switch (random.nextInt(500)) {
      case 0 -> YEAR_1;
      case 1 -> YEAR_9999.plusNanos(999_999_999);
      default -> between(YEAR_1, YEAR_9999);
    };
  }

  /**
   * Returns the next offset, within 18 hours of UTC.
   *
   * @return an offset of whole minutes, often UTC or one of the two extremes
   */
  public ZoneOffset nextOffset() {
    return switch (random.nextInt(20)) {
      case 0 -> ZoneOffset.UTC;
      case 1 -> ZoneOffset.MIN;
      case 2 -> ZoneOffset.MAX;
      default ->
          ZoneOffset.ofTotalSeconds(
              60 * random.nextInt(-MAX_OFFSET_MINUTES, MAX_OFFSET_MINUTES + 1));
    };
  }

  /**
   * Returns an instant from the given one to the latest plausible one, mostly of the last years.
   */
  private Instant past(Instant from) {
    if (oneIn(30)) {
      return from;
    }
    Instant begin = from.isBefore(FIRST_SHOP) && !oneIn(20) ? FIRST_SHOP : from;
    return begin.equals(LATEST) ? LATEST : between(begin, LATEST);
  }

  private Instant between(Instant first, Instant last) {
    long second = random.nextLong(first.getEpochSecond(), last.getEpochSecond());
    int nano = random.nextInt(1_000_000_000);
    int unit = List.of(1_000_000_000, 1_000_000, 1_000, 1).get(random.nextInt(4));
    Instant instant = Instant.ofEpochSecond(second, nano / unit * unit);
    return instant.isBefore(first) ? first : instant;
  }

  private long positive() {
    return oneIn(20)
        ? Long.MAX_VALUE - random.nextInt(3)
        : random.nextLong(1, 2L << random.nextInt(62));
  }

  private BigDecimal totalSales() {
    return switch (random.nextInt(6)) {
      case 0 -> BigDecimal.ZERO.setScale(random.nextInt(3));
      case 1 -> BigDecimal.valueOf(random.nextInt(10_000) * 100L, 2 + random.nextInt(3));
      case 2 -> new BigDecimal(new BigInteger(126, random), random.nextInt(-18, 19));
      default -> BigDecimal.valueOf(random.nextInt(10_000_000), 2);
    };
  }

  private String integrationId() {
    String id =
        switch (random.nextInt(4)) {
          case 0 -> "customer" + random.nextInt(100_000) + "@example.org";
          case 1 -> json.visibleText();
          case 2 -> Long.toString(positive());
          default -> "URNGV" + Integer.toString(random.nextInt(1 << 30), 36);
        };
    int room = MAX_ID_CODE_POINTS - id.codePointCount(0, id.length());
    return oneIn(100) ? id + "x".repeat(room) : id;
  }

  private String advocateOf(String integrationId) {
    String advocate = integrationId();
    return advocate.equals(integrationId) ? "A" + random.nextInt(1000) + "-advocate" : advocate;
  }

  private List<LoyaltyMembership> loyaltyMemberships() {
    List<LoyaltyMembership> memberships = new ArrayList<>();
    for (long id : distinctIds()) {
      memberships.add(
          LoyaltyMembership.builder()
              .loyaltyProgramId(id)
              .joined(oneIn(3) ? null : past(YEAR_1))
              .additionalProperties(json.additionalProperties())
              .build());
    }
    return memberships;
  }

  private List<AudienceMembership> audienceMemberships() {
    List<AudienceMembership> memberships = new ArrayList<>();
    for (long id : distinctIds()) {
      memberships.add(
          AudienceMembership.builder()
              .id(id)
              .name(json.visibleText())
              .additionalProperties(json.additionalProperties())
              .build());
    }
    return memberships;
  }

  private Set<Long> distinctIds() {
    Set<Long> ids = new LinkedHashSet<>();
    for (int count = oneIn(2) ? 0 : random.nextInt(5); count > 0; count--) {
      ids.add(positive());
    }
    return ids;
  }

  private boolean oneIn(int chances) {
    return random.nextInt(chances) == 0;
  }

  /** Returns the seed, which reproduces a failure. */
  @Override
  public String toString() {
    return "RandomCustomers(seed=" + seed + ")";
  }
}
