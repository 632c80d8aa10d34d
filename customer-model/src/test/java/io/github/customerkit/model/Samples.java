package io.github.customerkit.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;

/** Builders with all required fields set, for tests to vary. */
final class Samples {

  static final Instant CREATED = Instant.parse("2020-02-07T08:15:22Z");
  static final Instant LAST_ACTIVITY = Instant.parse("2020-02-08T14:15:20Z");

  private Samples() {}

  static Customer.Builder customer() {
    return Customer.builder()
        .id(6L)
        .created(CREATED)
        .integrationId("URNGV8294NV")
        .attributes(Attributes.builder().string("Language", "english").build())
        .accountId(31L)
        .closedSessions(3L)
        .totalSales(new BigDecimal("299.99"))
        .lastActivity(LAST_ACTIVITY);
  }

  static LoyaltyMembership.Builder loyalty() {
    return LoyaltyMembership.builder().loyaltyProgramId(323414846L).joined(CREATED);
  }

  static AudienceMembership.Builder audience() {
    return AudienceMembership.builder().id(2L).name("Travel audience");
  }

  /** Returns a verifier for a class with attributes, whose instances it cannot create. */
  static <T> SingleTypeEqualsVerifierApi<T> equality(Class<T> type) {
    return EqualsVerifier.forClass(type)
        .withPrefabValues(
            Attributes.class, Attributes.empty(), Attributes.of(Map.of("Language", "german")));
  }
}
