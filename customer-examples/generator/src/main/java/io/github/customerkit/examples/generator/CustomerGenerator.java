package io.github.customerkit.examples.generator;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Generates an endless sequence of customers like those of a shop, the same for the same seed on
 * every machine and day: about 740 bytes of JSON each, with six to eight attributes of all types
 * and a few memberships. Names are in several scripts, and some texts have quotes, ampersands,
 * backslashes, tabs, line breaks or emoji, as real texts do. IDs ascend from 1; integration IDs are
 * unique.
 *
 * <p>No customer has a problem, not even a warning, and none holds real data: names consist of
 * colours, animals and fictitious places. Not thread-safe.
 */
public final class CustomerGenerator {

  private static final Instant FIRST = Instant.parse("2015-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2026-01-01T00:00:00Z");
  private static final long ACCOUNT = 31;

  private final long seed;
  private long id;

  /**
   * Starts the sequence of a seed.
   *
   * @param seed any number
   */
  public CustomerGenerator(long seed) {
    this.seed = seed;
  }

  /**
   * Returns the next customer.
   *
   * @return a customer without any problem
   */
  public Customer next() {
    Random random = random(seed, ++id);
    Instant created = between(random, FIRST, LAST);
    String integrationId = Words.integrationId(random, id);
    return Customer.builder()
        .id(id)
        .created(created)
        .integrationId(integrationId)
        .attributes(GeneratedAttributes.next(random, created, LAST))
        .accountId(ACCOUNT)
        .closedSessions((long) random.nextInt(40))
        .totalSales(BigDecimal.valueOf(random.nextInt(500_000), 2))
        .loyaltyMemberships(loyaltyMemberships(random, created))
        .audienceMemberships(audienceMemberships(random))
        .lastActivity(between(random, created, LAST))
        .sandbox(random.nextInt(20) == 0)
        .advocateIntegrationId(random.nextInt(4) == 0 ? "advocate-" + random.nextInt(10_000) : null)
        .build();
  }

  /**
   * Returns a random generator that depends on the seed and the number only, so that no customer
   * depends on earlier ones.
   */
  static Random random(long seed, long number) {
    long mixed = seed * 0x9e37_79b9_7f4a_7c15L + number;
    mixed = (mixed ^ mixed >>> 33) * 0xff51_afd7_ed55_8ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ce_b9fe_1a85_ec53L;
    return new Random(mixed ^ mixed >>> 33);
  }

  static Instant between(Random random, Instant first, Instant last) {
    long seconds = last.getEpochSecond() - first.getEpochSecond();
    long second = first.getEpochSecond() + (long) (random.nextDouble() * seconds);
    Instant instant = Instant.ofEpochSecond(second, random.nextInt(1_000_000) * 1_000L);
    return instant.isBefore(first) ? first : instant;
  }

  private static List<LoyaltyMembership> loyaltyMemberships(Random random, Instant created) {
    List<LoyaltyMembership> memberships = new ArrayList<>();
    int count = usually(random, 2);
    for (long program = 1L + random.nextInt(3); memberships.size() < count; program++) {
      memberships.add(
          LoyaltyMembership.builder()
              .loyaltyProgramId(program)
              .joined(between(random, created, LAST))
              .build());
    }
    return memberships;
  }

  private static List<AudienceMembership> audienceMemberships(Random random) {
    List<AudienceMembership> memberships = new ArrayList<>();
    int count = usually(random, 3);
    for (int audience = random.nextInt(30); memberships.size() < count; audience++) {
      memberships.add(
          AudienceMembership.builder().id(audience + 1L).name(Words.audience(audience)).build());
    }
    return memberships;
  }

  /** Returns mostly the given count, sometimes one less or more, or none. */
  private static int usually(Random random, int count) {
    return switch (random.nextInt(12)) {
      case 0 -> 0;
      case 1 -> count - 1;
      case 2 -> count + 1;
      default -> count;
    };
  }

  /** Returns the class name and the seed, which reproduces the sequence. */
  @Override
  public String toString() {
    return "CustomerGenerator(seed=" + seed + ")";
  }
}
