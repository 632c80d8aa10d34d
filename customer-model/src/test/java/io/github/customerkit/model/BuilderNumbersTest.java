package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Tests that builders take int literals, and still distinguish null from zero. */
class BuilderNumbersTest {

  private static final Customer.Builder CUSTOMER =
      Customer.builder()
          .id(6)
          .created(Instant.EPOCH)
          .integrationId("URNGV8294NV")
          .attributes(Attributes.empty())
          .accountId(31)
          .closedSessions(3)
          .totalSales(BigDecimal.TEN)
          .lastActivity(Instant.EPOCH);

  @Test
  void intLiteralsAreIds() {
    Customer customer = CUSTOMER.build();
    assertThat(customer.getId()).isEqualTo(6);
    assertThat(customer.getAccountId()).isEqualTo(31);
    assertThat(customer.getClosedSessions()).isEqualTo(3);
    assertThat(LoyaltyMembership.builder().loyaltyProgramId(7).build().getLoyaltyProgramId())
        .isEqualTo(7);
    assertThat(AudienceMembership.builder().id(2).name("Travellers").build().getId()).isEqualTo(2);
    AttributeDefinition definition =
        AttributeDefinition.builder()
            .id(5)
            .accountId(0)
            .entity("CustomerProfile")
            .name("size")
            .type("string")
            .build();
    assertThat(definition.getId()).isEqualTo(5L);
    assertThat(definition.getAccountId()).isZero();
  }

  @Test
  void everyInt64FieldHasASetterOfALong() {
    requireSetters(CustomerSchema.CUSTOMER, Customer.Builder.class);
    requireSetters(CustomerSchema.LOYALTY_MEMBERSHIP, LoyaltyMembership.Builder.class);
    requireSetters(CustomerSchema.AUDIENCE_MEMBERSHIP, AudienceMembership.Builder.class);
  }

  private static void requireSetters(ObjectSchema<?, ?> schema, Class<?> builder) {
    assertThat(schema.fields())
        .filteredOn(field -> field.type().kind() == FieldType.Kind.INT64)
        .isNotEmpty()
        .allSatisfy(field -> assertThat(builder.getMethod(field.name(), long.class)).isNotNull());
  }

  @Test
  void nullIsMissingAndNotZero() {
    assertThatNullPointerException()
        .isThrownBy(() -> CUSTOMER.build().toBuilder().id(null).build())
        .withMessageContaining("id");
    Long absent = null;
    assertThatNullPointerException()
        .isThrownBy(() -> CUSTOMER.build().toBuilder().closedSessions(absent).build())
        .withMessageContaining("closedSessions");
  }
}
