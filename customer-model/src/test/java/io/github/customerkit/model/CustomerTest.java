package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class CustomerTest {

  private static Customer.CustomerBuilder valid() {
    return Customer.builder()
        .id(6L)
        .created(Instant.parse("2020-02-07T08:15:22Z"))
        .integrationId("URNGV8294NV")
        .attributes(Attributes.builder().string("Language", "english").build())
        .accountId(31L)
        .closedSessions(3L)
        .totalSales(new BigDecimal("299.99"))
        .lastActivity(Instant.parse("2020-02-08T14:15:20Z"));
  }

  @Test
  void equalityIsByMeaning() {
    EqualsVerifier.forClass(Customer.class)
        .withNonnullFields("created", "integrationId", "attributes", "totalSales")
        .withNonnullFields("loyaltyMemberships", "audienceMemberships", "lastActivity")
        .withNonnullFields("additionalProperties")
        .verify();
    assertThat(valid().totalSales(new BigDecimal("299.990")).build())
        .isEqualTo(valid().build())
        .hasSameHashCodeAs(valid().build());
    assertThat(valid().additionalProperties(Map.of("tier", 1L)).build())
        .isEqualTo(valid().additionalProperties(Map.of("tier", new BigDecimal("1.0"))).build())
        .isNotEqualTo(valid().build());
  }

  @Test
  void missingRequiredFieldIsRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> valid().created(null).build())
        .withMessage("created is required");
  }

  @Test
  void audienceMembershipIsFoundById() {
    Customer customer =
        valid()
            .audienceMemberships(
                List.of(AudienceMembership.builder().id(2L).name("Travel audience").build()))
            .build();
    assertThat(customer.isInAudience(2)).isTrue();
    assertThat(customer.isInAudience(3)).isFalse();
  }
}
