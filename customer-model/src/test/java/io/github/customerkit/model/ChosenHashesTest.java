package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.testing.TestRounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tests values that share one hash, so many that quadratic time would not end. */
class ChosenHashesTest {

  private static final int MANY = TestRounds.of(100_000);

  /** The number of larger values. */
  private static final int FEWER = TestRounds.of(20_000);

  /** Returns texts of one length and one hash. */
  private static String name(int index) {
    StringBuilder name = new StringBuilder();
    for (int bit = 0; bit < 17; bit++) {
      name.append((index >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return name.toString();
  }

  /** Returns IDs with equal halves, which all have the hash 0. */
  private static long id(int index) {
    return (long) index << 32 | index;
  }

  private static Customer.Builder audiences(IntFunction<AudienceMembership.Builder> audience) {
    return audiences(MANY, audience);
  }

  private static Customer.Builder audiences(
      int count, IntFunction<AudienceMembership.Builder> audience) {
    List<AudienceMembership> all = new ArrayList<>();
    IntStream.range(0, count).forEach(index -> all.add(audience.apply(index).build()));
    return Samples.customer().audienceMemberships(all);
  }

  private static Customer reversed(Customer customer) {
    List<AudienceMembership> audiences = new ArrayList<>(customer.getAudienceMemberships());
    Collections.reverse(audiences);
    return customer.toBuilder().audienceMemberships(audiences).build();
  }

  @Test
  void membershipsOfOneHashAreCompared() {
    assertThat(audiences(i -> Samples.audience().id(id(i))).build().getAudienceMemberships())
        .extracting(AudienceMembership::hashCode)
        .containsOnly(Samples.audience().id(0L).build().hashCode());

    Customer ids = audiences(i -> Samples.audience().id(id(i))).build();
    assertThat(CustomerChanges.between(ids, reversed(ids)).isEmpty()).isTrue();
    Customer renamed = audiences(i -> Samples.audience().id(id(i)).name("other")).build();
    assertThat(CustomerChanges.between(ids, renamed).getAudienceMemberships())
        .hasSize(MANY)
        .extracting(Change::getKind)
        .containsOnly(Change.Kind.REPLACED);
  }

  @Test
  void membershipsOfOneIdAreCompared() {
    Customer names = audiences(i -> Samples.audience().id(1L).name(name(i))).build();
    assertThat(CustomerChanges.between(names, reversed(names)).isEmpty()).isTrue();
    Customer others = audiences(i -> Samples.audience().id(1L).name(name(i) + "?")).build();
    assertThat(CustomerChanges.between(names, others).getAudienceMemberships()).hasSize(MANY);
  }

  /** Compares memberships that differ in their additional properties only. */
  @Test
  void membershipsOfOneIdAndNameAreCompared() {
    Customer properties = audiences(FEWER, i -> withProperties(name(i), i)).build();
    assertThat(properties.getAudienceMemberships())
        .extracting(AudienceMembership::hashCode)
        .containsOnly(withProperties(name(0), 0).build().hashCode());

    assertThat(CustomerChanges.between(properties, reversed(properties)).isEmpty()).isTrue();
    Customer others = audiences(FEWER, i -> withProperties(name(i), i + 1)).build();
    assertThat(CustomerChanges.between(properties, others).getAudienceMemberships())
        .hasSize(FEWER)
        .extracting(Change::getKind)
        .containsOnly(Change.Kind.REPLACED);
  }

  /**
   * Returns values with one hash: names and values with one hash each, and numbers that round to
   * one double.
   */
  private static AudienceMembership.Builder withProperties(String chosen, int number) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("A", BigDecimal.ONE.add(tiny(number)));
    properties.put(chosen, "text");
    properties.put("Text", chosen);
    return Samples.audience().id(1L).additionalProperties(properties);
  }

  @Test
  void loyaltyMembershipsOfOneHashAreCompared() {
    List<LoyaltyMembership> all =
        IntStream.range(0, MANY)
            .mapToObj(i -> Samples.loyalty().loyaltyProgramId(id(i)).build())
            .toList();
    List<LoyaltyMembership> reversed = new ArrayList<>(all);
    Collections.reverse(reversed);
    CustomerChanges changes =
        CustomerChanges.between(
            Samples.customer().loyaltyMemberships(all).build(),
            Samples.customer().loyaltyMemberships(reversed).build());
    assertThat(changes.isEmpty()).isTrue();
  }

  /** Looks up numbers that round to the same double, and so have the same hash. */
  @Test
  void numbersOfOneHashAreLookedUpAmongSuggestions() {
    List<BigDecimal> numbers =
        IntStream.range(0, MANY)
            .mapToObj(i -> new BigDecimal("1.0000000000000000000000000").add(tiny(i)))
            .toList();
    AttributeDefinition definition =
        AttributeDefinition.builder()
            .entity("CustomerProfile")
            .name("Sizes")
            .type("(list number)")
            .suggestions(numbers.stream().map(BigDecimal::toString).toList())
            .restrictedBySuggestions(true)
            .build();
    Attributes attributes = Attributes.builder().numberList("Sizes", numbers).build();

    assertThat(AttributeDefinitions.of(List.of(definition)).check(attributes)).isEmpty();
  }

  private static BigDecimal tiny(int index) {
    return BigDecimal.valueOf(index, 25);
  }
}
