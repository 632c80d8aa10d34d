package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.customerkit.testing.RandomCustomers;
import io.github.customerkit.testing.TestSeed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomerImmutabilityTest {

  @Test
  void changingTheInputAfterBuildChangesNothing() {
    List<LoyaltyMembership> loyalties = new ArrayList<>(List.of(Samples.loyalty().build()));
    List<AudienceMembership> audiences = new ArrayList<>(List.of(Samples.audience().build()));
    List<Object> inner = new ArrayList<>(List.of(1L));
    Map<String, Object> additional = new HashMap<>(Map.of("inner", inner));
    Customer customer =
        Samples.customer()
            .loyaltyMemberships(loyalties)
            .audienceMemberships(audiences)
            .additionalProperties(additional)
            .build();

    loyalties.clear();
    audiences.clear();
    inner.add(2L);
    additional.put("more", true);

    assertThat(customer.getLoyaltyMemberships()).hasSize(1);
    assertThat(customer.getAudienceMemberships()).hasSize(1);
    assertThat(customer.getAdditionalProperties()).isEqualTo(Map.of("inner", List.of(1L)));
  }

  @Test
  void changingTheBuilderAfterBuildChangesNothing() {
    Customer.Builder builder = Samples.customer();
    Customer customer = builder.build();

    builder
        .id(7L)
        .created(Instant.EPOCH)
        .integrationId("other")
        .attributes(Attributes.empty())
        .loyaltyMemberships(List.of(Samples.loyalty().build()))
        .additionalProperties(Map.of("tier", 1L));

    assertThat(customer).isEqualTo(Samples.customer().build()).isNotEqualTo(builder.build());
  }

  @Test
  void collectionsCannotBeChanged() {
    Customer customer =
        Samples.customer()
            .loyaltyMemberships(new ArrayList<>(List.of(Samples.loyalty().build())))
            .audienceMemberships(new ArrayList<>(List.of(Samples.audience().build())))
            .additionalProperties(new HashMap<>(Map.of("tier", 1L)))
            .build();
    assertUnsupported(() -> customer.getLoyaltyMemberships().remove(0));
    assertUnsupported(() -> customer.getAudienceMemberships().remove(0));
    assertUnsupported(() -> customer.getAdditionalProperties().put("tier", 2L));
  }

  private static void assertUnsupported(Runnable change) {
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(change::run);
  }

  @Test
  void toBuilderChangesOneFieldAndKeepsTheOthers() {
    Customer changed =
        Samples.customer().sandbox(true).build().toBuilder().integrationId("other").build();
    assertThat(changed).isEqualTo(Samples.customer().sandbox(true).integrationId("other").build());
  }

  @Test
  void toBuilderKeepsEverythingOfAnyCustomer() {
    RandomCustomers random = new RandomCustomers(TestSeed.next());
    for (int i = 0; i < 2000; i++) {
      Customer customer = random.next();
      Customer copy = customer.toBuilder().build();
      assertThat(copy).as(random.toString()).isEqualTo(customer).hasSameHashCodeAs(customer);
      assertThat(copy.getAttributes().toBuilder().build())
          .as(random.toString())
          .isEqualTo(customer.getAttributes());
      assertThat(copy.getTotalSales()).as(random.toString()).isEqualTo(customer.getTotalSales());
    }
  }
}
