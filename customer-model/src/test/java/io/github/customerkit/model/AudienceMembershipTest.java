package io.github.customerkit.model;

import static io.github.customerkit.model.Samples.audience;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AudienceMembershipTest {

  @Test
  void everyFieldTakesPartInEquality() {
    Samples.equality(AudienceMembership.class)
        .withNonnullFields("name", "additionalProperties")
        .verify();
  }

  @Test
  void additionalPropertiesAreEqualByMeaning() {
    AudienceMembership one = audience().additionalProperties(Map.of("size", 1L)).build();
    assertThat(audience().additionalProperties(Map.of("size", new BigDecimal("1.0"))).build())
        .isEqualTo(one)
        .hasSameHashCodeAs(one);
  }

  @Test
  void everyGetterGivesWhatWasBuilt() {
    AudienceMembership membership = audience().additionalProperties(Map.of("size", 1L)).build();
    assertThat(membership.getId()).isEqualTo(2);
    assertThat(membership.getName()).isEqualTo("Travel audience");
    assertThat(membership.getAdditionalProperties()).containsExactly(Map.entry("size", 1L));
  }

  @Test
  void toBuilderKeepsEverything() {
    AudienceMembership membership = audience().additionalProperties(Map.of("size", 1L)).build();
    assertThat(membership.toBuilder().build()).isEqualTo(membership);
    assertThat(membership.toBuilder().name("Other").build())
        .isEqualTo(audience().name("Other").additionalProperties(Map.of("size", 1L)).build());
  }

  @Test
  void changingTheInputOrTheBuilderAfterBuildChangesNothing() {
    Map<String, Object> additional = new HashMap<>(Map.of("size", 1L));
    AudienceMembership.Builder builder = audience().additionalProperties(additional);
    AudienceMembership membership = builder.build();
    additional.put("size", 2L);
    builder.id(9L).name("Other");
    assertThat(membership).isEqualTo(audience().additionalProperties(Map.of("size", 1L)).build());
  }
}
