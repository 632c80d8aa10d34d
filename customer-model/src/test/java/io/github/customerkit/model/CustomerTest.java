package io.github.customerkit.model;

import static io.github.customerkit.model.Samples.customer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomerTest {

  @Test
  void everyFieldTakesPartInEquality() {
    Samples.equality(Customer.class)
        .withNonnullFields("created", "integrationId", "attributes", "totalSales")
        .withNonnullFields("loyaltyMemberships", "audienceMemberships", "lastActivity")
        .withNonnullFields("additionalProperties")
        .verify();
  }

  @Test
  void amountsAreEqualByValue() {
    assertThat(customer().totalSales(new BigDecimal("299.990")).build())
        .isEqualTo(customer().build())
        .hasSameHashCodeAs(customer().build())
        .isNotEqualTo(customer().totalSales(new BigDecimal("299.991")).build());
    assertThat(customer().totalSales(new BigDecimal("1E+2")).build())
        .isEqualTo(customer().totalSales(new BigDecimal("100")).build())
        .hasSameHashCodeAs(customer().totalSales(new BigDecimal("100")).build());
    assertThat(customer().totalSales(new BigDecimal("0.00")).build())
        .isEqualTo(customer().totalSales(BigDecimal.ZERO).build())
        .hasSameHashCodeAs(customer().totalSales(BigDecimal.ZERO).build());
  }

  @Test
  void amountsOfTheMostExtremeScalesAreEqualByValueToo() {
    Customer huge =
        customer().totalSales(new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE)).build();
    Customer tiny =
        customer().totalSales(new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE)).build();
    assertThat(huge)
        .isEqualTo(huge.toBuilder().build())
        .hasSameHashCodeAs(huge.toBuilder().build());
    assertThat(huge).isNotEqualTo(tiny);
  }

  @Test
  void amountKeepsItsScale() {
    Customer customer = customer().totalSales(new BigDecimal("299.9900")).build();
    assertThat(customer.getTotalSales()).isEqualTo(new BigDecimal("299.9900"));
  }

  @Test
  void additionalPropertiesAreEqualByMeaning() {
    Customer one = customer().additionalProperties(Map.of("tier", 1L)).build();
    assertThat(customer().additionalProperties(Map.of("tier", new BigDecimal("1.0"))).build())
        .isEqualTo(one)
        .hasSameHashCodeAs(one);
    assertThat(one).isNotEqualTo(customer().build());
  }

  @Test
  void everyGetterGivesWhatWasBuilt() {
    AudienceMembership audience = Samples.audience().build();
    LoyaltyMembership loyalty = Samples.loyalty().build();
    Customer customer =
        customer()
            .audienceMemberships(List.of(audience))
            .loyaltyMemberships(List.of(loyalty))
            .sandbox(true)
            .advocateIntegrationId("advocate")
            .additionalProperties(Map.of("tier", 1L))
            .build();
    assertThat(customer.getId()).isEqualTo(6);
    assertThat(customer.getCreated()).isEqualTo(Samples.CREATED);
    assertThat(customer.getIntegrationId()).isEqualTo("URNGV8294NV");
    assertThat(customer.getAttributes().string("Language").get()).isEqualTo("english");
    assertThat(customer.getAccountId()).isEqualTo(31);
    assertThat(customer.getClosedSessions()).isEqualTo(3);
    assertThat(customer.getTotalSales()).isEqualTo(new BigDecimal("299.99"));
    assertThat(customer.getLoyaltyMemberships()).containsExactly(loyalty);
    assertThat(customer.getAudienceMemberships()).containsExactly(audience);
    assertThat(customer.getLastActivity()).isEqualTo(Samples.LAST_ACTIVITY);
    assertThat(customer.getSandbox()).isTrue();
    assertThat(customer.getAdvocateIntegrationId()).isEqualTo("advocate");
    assertThat(customer.getAdditionalProperties()).containsExactly(Map.entry("tier", 1L));
  }

  @Test
  void optionalPartsLeftOutAreNullOrEmpty() {
    Customer customer = customer().build();
    assertThat(customer.getSandbox()).isNull();
    assertThat(customer.getAdvocateIntegrationId()).isNull();
    assertThat(customer.getLoyaltyMemberships()).isEmpty();
    assertThat(customer.getAudienceMemberships()).isEmpty();
    assertThat(customer.getAdditionalProperties()).isEmpty();
  }

  @Test
  void nullListsAndPropertiesAreEmpty() {
    assertThat(
            customer()
                .loyaltyMemberships(null)
                .audienceMemberships(null)
                .additionalProperties(null)
                .build())
        .isEqualTo(
            customer()
                .loyaltyMemberships(List.of())
                .audienceMemberships(List.of())
                .additionalProperties(Map.of())
                .build());
  }

  @Test
  void implausibleValuesAreForACheckToReport() {
    Customer customer =
        customer()
            .id(-1L)
            .accountId(0L)
            .closedSessions(-3L)
            .integrationId("")
            .totalSales(new BigDecimal("-1"))
            .lastActivity(Instant.MIN)
            .build();
    assertThat(customer.getId()).isEqualTo(-1);
    assertThat(customer.getClosedSessions()).isEqualTo(-3);
  }

  @Test
  void membershipOfAnAudienceIsFoundByItsId() {
    Customer customer =
        customer()
            .audienceMemberships(
                List.of(Samples.audience().build(), Samples.audience().id(5L).build()))
            .build();
    assertThat(customer.isInAudience(2)).isTrue();
    assertThat(customer.isInAudience(5)).isTrue();
    assertThat(customer.isInAudience(3)).isFalse();
    assertThat(customer().build().isInAudience(2)).isFalse();
  }

  @Test
  void advocateIsWhoReferredTheCustomer() {
    assertThat(customer().advocateIntegrationId("advocate").build().referredBy())
        .contains("advocate");
    assertThat(customer().build().referredBy()).isEmpty();
  }

  @Test
  void activityCountsFromTheInstantItself() {
    Customer customer = customer().build();
    assertThat(customer.wasActiveSince(Samples.LAST_ACTIVITY)).isTrue();
    assertThat(customer.wasActiveSince(Samples.LAST_ACTIVITY.minusNanos(1))).isTrue();
    assertThat(customer.wasActiveSince(Samples.LAST_ACTIVITY.plusNanos(1))).isFalse();
    assertThatNullPointerException()
        .isThrownBy(() -> customer.wasActiveSince(null))
        .withMessage("since");
  }
}
