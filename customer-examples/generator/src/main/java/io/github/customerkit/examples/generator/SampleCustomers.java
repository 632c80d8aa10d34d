package io.github.customerkit.examples.generator;

import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Creates plausible customers for tests in one line:
 *
 * <pre>{@code
 * Customer customer = SampleCustomers.customer();
 * List<Customer> many = SampleCustomers.withSeed(7).stream().limit(1_000).toList();
 * }</pre>
 *
 * <p>They have no problems and hold no real data; {@link CustomerGenerator} describes them. Change
 * one with {@code toBuilder()}. Immutable.
 */
public final class SampleCustomers {

  private static final SampleCustomers FIRST = withSeed(1);

  private final long seed;

  private SampleCustomers(long seed) {
    this.seed = seed;
  }

  /** Returns a customer, the same one at each call. */
  public static Customer customer() {
    return FIRST.stream().findFirst().orElseThrow();
  }

  /**
   * Returns the example of the vendor's reference, with all twelve fields. Its duplicate
   * memberships are removed.
   */
  public static Customer vendorExample() {
    Instant joined = Instant.parse("2012-03-20T14:15:22Z");
    LoyaltyMembership programme =
        LoyaltyMembership.builder().loyaltyProgramId(323414846L).joined(joined).build();
    return Customer.builder()
        .id(6L)
        .created(Instant.parse("2020-02-07T08:15:22Z"))
        .integrationId("URNGV8294NV")
        .attributes(
            Attributes.builder()
                .string("Language", "english")
                .string("ShippingCountry", "DE")
                .build())
        .accountId(31L)
        .closedSessions(3L)
        .totalSales(new BigDecimal("299.99"))
        .loyaltyMemberships(List.of(programme))
        .audienceMemberships(
            List.of(AudienceMembership.builder().id(2L).name("Travel audience").build()))
        .lastActivity(Instant.parse("2020-02-08T14:15:20Z"))
        .sandbox(false)
        .advocateIntegrationId("advocateIntegrationId")
        .build();
  }

  /**
   * Returns the customers of a seed, the same on every machine and day.
   *
   * @param seed any number
   */
  public static SampleCustomers withSeed(long seed) {
    return new SampleCustomers(seed);
  }

  /** Returns an endless stream of customers with IDs from 1 on; each call starts again. */
  public Stream<Customer> stream() {
    return Stream.generate(new CustomerGenerator(seed)::next);
  }

  /** Returns the class name and the seed. */
  @Override
  public String toString() {
    return "SampleCustomers(seed=" + seed + ")";
  }
}
