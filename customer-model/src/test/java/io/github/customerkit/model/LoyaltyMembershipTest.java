package io.github.customerkit.model;

import static io.github.customerkit.model.Samples.loyalty;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoyaltyMembershipTest {

  @Test
  void everyFieldTakesPartInEquality() {
    Samples.equality(LoyaltyMembership.class).withNonnullFields("additionalProperties").verify();
  }

  @Test
  void additionalPropertiesAreEqualByMeaning() {
    LoyaltyMembership one = loyalty().additionalProperties(Map.of("tier", 1L)).build();
    assertThat(loyalty().additionalProperties(Map.of("tier", new BigDecimal("1.0"))).build())
        .isEqualTo(one)
        .hasSameHashCodeAs(one);
  }

  @Test
  void everyGetterGivesWhatWasBuilt() {
    LoyaltyMembership membership = loyalty().additionalProperties(Map.of("tier", 1L)).build();
    assertThat(membership.getLoyaltyProgramId()).isEqualTo(323414846);
    assertThat(membership.getJoined()).isEqualTo(Samples.CREATED);
    assertThat(membership.getAdditionalProperties()).containsExactly(Map.entry("tier", 1L));
  }

  @Test
  void joinedMayBeLeftOut() {
    assertThat(loyalty().joined(null).build().getJoined()).isNull();
  }

  @Test
  void toBuilderKeepsEverything() {
    LoyaltyMembership membership = loyalty().additionalProperties(Map.of("tier", 1L)).build();
    assertThat(membership.toBuilder().build()).isEqualTo(membership);
    assertThat(membership.toBuilder().loyaltyProgramId(1L).build())
        .isEqualTo(loyalty().loyaltyProgramId(1L).additionalProperties(Map.of("tier", 1L)).build());
  }

  @Test
  void changingTheInputOrTheBuilderAfterBuildChangesNothing() {
    Map<String, Object> additional = new HashMap<>(Map.of("tier", 1L));
    LoyaltyMembership.Builder builder = loyalty().additionalProperties(additional);
    LoyaltyMembership membership = builder.build();
    additional.put("tier", 2L);
    builder.loyaltyProgramId(9L).joined(null);
    assertThat(membership).isEqualTo(loyalty().additionalProperties(Map.of("tier", 1L)).build());
  }
}
