package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.model.ObjectSchema.Presence;
import io.github.customerkit.testing.RandomCustomers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests what property tests assume about generated customers. */
class RandomCustomersTest {

  private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

  /** Customers without odd values. */
  private static final List<Customer> CUSTOMERS =
      next(new RandomCustomers(20261101, List.of()), 3000);

  private static List<Customer> customers(long seed, int count) {
    return next(new RandomCustomers(seed), count);
  }

  private static List<Customer> next(RandomCustomers random, int count) {
    return Stream.generate(random::next).limit(count).toList();
  }

  @Test
  void sameSeedGivesTheSameCustomersAndAnotherSeedOthers() {
    assertThat(customers(1, 50)).isEqualTo(customers(1, 50)).isNotEqualTo(customers(2, 50));
    assertThat(new RandomCustomers(42)).hasToString("RandomCustomers(seed=42)");
  }

  @Test
  void idsArePositiveAndMembershipsDistinct() {
    assertThat(CUSTOMERS)
        .allSatisfy(
            customer -> {
              assertThat(customer.getId()).isPositive();
              assertThat(customer.getAccountId()).isPositive();
              assertThat(customer.getClosedSessions()).isNotNegative();
              assertThat(customer.getAudienceMemberships())
                  .extracting(AudienceMembership::getId)
                  .doesNotHaveDuplicates()
                  .allMatch(id -> id > 0);
              assertThat(customer.getLoyaltyMemberships())
                  .extracting(LoyaltyMembership::getLoyaltyProgramId)
                  .doesNotHaveDuplicates()
                  .allMatch(id -> id > 0);
            });
  }

  @Test
  void timesAreInOrderAndNoneIsInTheFuture() {
    assertThat(CUSTOMERS)
        .allSatisfy(
            customer -> {
              assertThat(customer.getCreated()).isBeforeOrEqualTo(customer.getLastActivity());
              assertThat(customer.getLastActivity()).isBeforeOrEqualTo(NOW);
              assertThat(customer.getLoyaltyMemberships())
                  .extracting(LoyaltyMembership::getJoined)
                  .allMatch(joined -> joined == null || !joined.isAfter(NOW));
            });
  }

  @Test
  void textsAndAmountsAreLegal() {
    assertThat(CUSTOMERS)
        .allSatisfy(
            customer -> {
              String id = customer.getIntegrationId();
              assertThat(id).containsPattern("[a-zA-Z0-9]").isNotEqualTo(referrer(customer));
              assertThat(id.codePointCount(0, id.length())).isLessThanOrEqualTo(1000);
              assertThat(customer.getTotalSales()).isNotNegative();
              assertThat(customer.getTotalSales().precision()).isLessThanOrEqualTo(38);
              assertThat(customer.getTotalSales().scale()).isBetween(-18, 18);
              assertThat(customer.getAudienceMemberships())
                  .allMatch(audience -> audience.getName().matches("(?s).*[a-z0-9].*"));
            });
  }

  private static String referrer(Customer customer) {
    return customer.referredBy().orElse(null);
  }

  @Test
  void numbersAreOfTheTypeThatReadingGives() {
    BigInteger beyond = BigInteger.valueOf(Long.MAX_VALUE);
    assertThat(leaves())
        .filteredOn(BigInteger.class::isInstance)
        .isNotEmpty()
        .allMatch(number -> ((BigInteger) number).abs().compareTo(beyond) > 0);
    assertThat(leaves())
        .filteredOn(BigDecimal.class::isInstance)
        .isNotEmpty()
        .noneMatch(number -> ((BigDecimal) number).scale() == 0);
  }

  @Test
  void everyTextCanBeEncoded() {
    assertThat(leaves())
        .filteredOn(String.class::isInstance)
        .allMatch(text -> StandardCharsets.UTF_8.newEncoder().canEncode((String) text));
  }

  @Test
  void valuesAreOfEveryType() {
    Set<Class<?>> types =
        leaves().stream()
            .filter(Objects::nonNull)
            .<Class<?>>map(Object::getClass)
            .collect(Collectors.toSet());
    assertThat(types)
        .containsExactlyInAnyOrder(
            String.class, Boolean.class, Long.class, BigInteger.class, BigDecimal.class);
    assertThat(leaves()).containsNull();
    assertThat(leaves()).anyMatch(leaf -> leaf instanceof String text && text.contains("👩‍🚀"));
    assertThat(leaves()).anyMatch(leaf -> leaf instanceof String text && text.contains("\u0000"));
    assertThat(leaves()).anyMatch(leaf -> leaf instanceof String text && text.length() > 4000);
  }

  @Test
  void everyFieldVariesAndIsSometimesAbsentIfItIsOptional() {
    requireVariety(CustomerSchema.CUSTOMER, CUSTOMERS);
    requireVariety(
        CustomerSchema.LOYALTY_MEMBERSHIP,
        CUSTOMERS.stream().flatMap(one -> one.getLoyaltyMemberships().stream()).toList());
    requireVariety(
        CustomerSchema.AUDIENCE_MEMBERSHIP,
        CUSTOMERS.stream().flatMap(one -> one.getAudienceMemberships().stream()).toList());
  }

  private static <T> void requireVariety(ObjectSchema<T, ?> schema, List<T> objects) {
    assertThat(schema.fields())
        .allSatisfy(
            field -> {
              List<?> values = objects.stream().<Object>map(field::get).toList();
              boolean isOptional = field.presence() == Presence.OPTIONAL;
              assertThat(values.contains(null)).isEqualTo(isOptional);
              boolean isBoolean = field.type().kind() == FieldType.Kind.BOOLEAN;
              assertThat(Set.copyOf(values.stream().filter(Objects::nonNull).toList()))
                  .hasSizeGreaterThan(isBoolean ? 1 : 100);
            });
    assertThat(objects).anyMatch(one -> schema.additionalProperties(one).isEmpty());
    assertThat(objects).anyMatch(one -> !schema.additionalProperties(one).isEmpty());
  }

  @Test
  void instantsSpanTheYearsAndOffsetsTheHours() {
    RandomCustomers random = new RandomCustomers(7);
    List<Instant> instants = Stream.generate(random::nextInstant).limit(20_000).toList();
    assertThat(instants)
        .contains(Instant.parse("0001-01-01T00:00:00Z"))
        .contains(Instant.parse("9999-12-31T23:59:59.999999999Z"))
        .allMatch(instant -> Rfc3339.parse(Rfc3339.format(instant)) != null);
    assertThat(instants)
        .extracting(instant -> Rfc3339.format(instant).length())
        .contains(20, 24, 27, 30);
    List<ZoneOffset> offsets = Stream.generate(random::nextOffset).limit(20_000).toList();
    assertThat(offsets)
        .contains(ZoneOffset.UTC, ZoneOffset.MIN, ZoneOffset.MAX, ZoneOffset.ofHoursMinutes(5, 45))
        .allMatch(offset -> offset.getTotalSeconds() % 60 == 0);
  }

  private List<Object> leaves() {
    List<Object> leaves = new ArrayList<>();
    CUSTOMERS.forEach(customer -> collect(customer.getAttributes().asMap(), leaves));
    CUSTOMERS.forEach(customer -> collect(customer.getAdditionalProperties(), leaves));
    return leaves;
  }

  private static void collect(Object value, List<Object> leaves) {
    if (value instanceof Map<?, ?> map) {
      leaves.addAll(map.keySet());
      map.values().forEach(element -> collect(element, leaves));
    } else if (value instanceof Collection<?> list) {
      list.forEach(element -> collect(element, leaves));
    } else {
      leaves.add(value);
    }
  }
}
