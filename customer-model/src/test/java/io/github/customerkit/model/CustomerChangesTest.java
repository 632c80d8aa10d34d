package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomerChangesTest {

  private static final Customer BEFORE =
      Samples.customer()
          .attributes(
              Attributes.builder()
                  .string("Language", "english")
                  .number("Points", new BigDecimal("1.0"))
                  .raw("Gone", null)
                  .string("anna@example.org", "x")
                  .build())
          .audienceMemberships(List.of(audience(1, "a"), audience(2, "b")))
          .loyaltyMemberships(List.of(Samples.loyalty().loyaltyProgramId(5L).build()))
          .sandbox(true)
          .additionalProperties(Map.of("new", 1L))
          .build();

  private static AudienceMembership audience(long id, String name) {
    return AudienceMembership.builder().id(id).name(name).build();
  }

  private static CustomerChanges to(Customer.Builder after) {
    return CustomerChanges.between(BEFORE, after.build());
  }

  @Test
  void equivalentValuesAreNotAChange() {
    Customer same =
        BEFORE.toBuilder()
            .totalSales(new BigDecimal("299.990"))
            .created(Instant.parse("2020-02-07T08:15:22.000Z"))
            .attributes(
                Attributes.builder()
                    .raw("Gone", null)
                    .string("anna@example.org", "x")
                    .number("Points", 1)
                    .string("Language", "english")
                    .build())
            .audienceMemberships(List.of(audience(2, "b"), audience(1, "a")))
            .build();
    assertThat(CustomerChanges.between(BEFORE, same).isEmpty()).isTrue();
    assertThat(CustomerChanges.between(BEFORE, same).toLines()).isEmpty();
    assertThat(CustomerChanges.between(BEFORE, BEFORE).isEmpty()).isTrue();
  }

  @Test
  void eachFieldIsGivenWithItsValues() {
    CustomerChanges changes =
        to(
            BEFORE.toBuilder()
                .totalSales(new BigDecimal("300"))
                .closedSessions(4L)
                .sandbox(null)
                .advocateIntegrationId("V"));
    assertThat(changes.isEmpty()).isFalse();
    assertThat(changes.getFields())
        .containsExactly(
            Map.entry("closedSessions", Change.replaced(3L, 4L)),
            Map.entry(
                "totalSales", Change.replaced(new BigDecimal("299.99"), new BigDecimal("300"))),
            Map.entry("sandbox", Change.removed(true)),
            Map.entry("advocateIntegrationId", Change.added("V")))
        .isUnmodifiable();
    assertThat(changes.getAttributes()).isEmpty();
  }

  @Test
  void eachAttributeIsGivenAndNullIsAValue() {
    CustomerChanges changes =
        to(
            BEFORE.toBuilder()
                .attributes(
                    Attributes.builder()
                        .raw("Language", null)
                        .number("Points", new BigDecimal("1.5"))
                        .raw("Added", null)
                        .string("anna@example.org", "x")
                        .build()));
    assertThat(changes.getAttributes())
        .containsExactly(
            Map.entry("Language", Change.replaced("english", null)),
            Map.entry("Points", Change.replaced(new BigDecimal("1.0"), new BigDecimal("1.5"))),
            Map.entry("Gone", Change.removed(null)),
            Map.entry("Added", Change.added(null)))
        .isUnmodifiable();
  }

  @Test
  void eachMembershipIsComparedWithThatOfItsId() {
    CustomerChanges changes =
        to(
            BEFORE.toBuilder()
                .audienceMemberships(List.of(audience(3, "c"), audience(2, "x")))
                .loyaltyMemberships(List.of()));
    assertThat(changes.getAudienceMemberships())
        .containsExactly(
            Change.removed(audience(1, "a")),
            Change.replaced(audience(2, "b"), audience(2, "x")),
            Change.added(audience(3, "c")))
        .isUnmodifiable();
    assertThat(changes.getLoyaltyMemberships()).hasSize(1).isUnmodifiable();
    assertThat(changes.getLoyaltyMemberships().get(0).getKind()).isEqualTo(Change.Kind.REMOVED);
  }

  @Test
  void membershipsOfOneIdAreComparedOneByOne() {
    Customer.Builder twice =
        BEFORE.toBuilder()
            .audienceMemberships(List.of(audience(1, "a"), audience(2, "b"), audience(1, "a")));
    assertThat(to(twice).getAudienceMemberships()).containsExactly(Change.added(audience(1, "a")));
    assertThat(CustomerChanges.between(twice.build(), twice.build()).isEmpty()).isTrue();

    Customer one =
        BEFORE.toBuilder().audienceMemberships(List.of(audience(1, "a"), audience(1, "b"))).build();
    Customer swapped =
        BEFORE.toBuilder().audienceMemberships(List.of(audience(1, "b"), audience(1, "a"))).build();
    assertThat(CustomerChanges.between(one, swapped).isEmpty()).isTrue();
  }

  @Test
  void linesNamePlacesWithoutPersonalData() {
    CustomerChanges changes =
        to(
            BEFORE.toBuilder()
                .integrationId("anna@example.org")
                .sandbox(null)
                .attributes(
                    Attributes.builder().string("Language", "german").raw("New", true).build())
                .audienceMemberships(List.of(audience(1, "a"), audience(4, "d")))
                .loyaltyMemberships(
                    List.of(Samples.loyalty().loyaltyProgramId(5L).joined(null).build()))
                .additionalProperties(Map.of("b c", 1L)));
    assertThat(changes.toLines())
        .containsExactly(
            "~ integrationId",
            "- sandbox",
            "~ attribute Language",
            "- attribute Points",
            "- attribute Gone",
            "- attribute ?",
            "+ attribute New",
            "~ loyalty programme 5",
            "- audience 2",
            "+ audience 4",
            "- property new",
            "+ property ?")
        .isUnmodifiable();
    assertThat(changes)
        .hasToString("CustomerChanges(id=6: " + String.join(", ", changes.toLines()) + ")");
    assertThat(changes.getFields().get("integrationId")).hasToString("Change(REPLACED)");
  }

  @Test
  void areEqualBetweenStatesThatMeanTheSame() {
    Customer after = BEFORE.toBuilder().closedSessions(4L).build();
    Customer same = after.toBuilder().totalSales(new BigDecimal("299.990")).build();
    assertThat(CustomerChanges.between(BEFORE, after))
        .isEqualTo(CustomerChanges.between(BEFORE, same))
        .hasSameHashCodeAs(CustomerChanges.between(BEFORE, same))
        .isNotEqualTo(CustomerChanges.between(BEFORE, BEFORE))
        .isNotEqualTo(CustomerChanges.between(after, after));
    assertThat(Change.replaced(1L, 2L))
        .isEqualTo(Change.replaced(new BigDecimal("1.0"), 2L))
        .hasSameHashCodeAs(Change.replaced(new BigDecimal("1.0"), 2L))
        .isNotEqualTo(Change.replaced(1L, 3L))
        .isNotEqualTo(Change.added(2L))
        .isNotEqualTo(null);
    assertThat(Collections.nCopies(1, Change.added(null)))
        .isNotEqualTo(List.of(Change.removed(null)));
    Samples.equality(CustomerChanges.class)
        .withNonnullFields("before", "after")
        .withIgnoredFields("fields", "attributes", "loyaltyMemberships")
        .withIgnoredFields("audienceMemberships", "additionalProperties")
        .verify();
  }

  @Test
  void bothStatesAreRequired() {
    assertThatNullPointerException()
        .isThrownBy(() -> CustomerChanges.between(null, BEFORE))
        .withMessage("before");
    assertThatNullPointerException()
        .isThrownBy(() -> CustomerChanges.between(BEFORE, null))
        .withMessage("after");
  }
}
