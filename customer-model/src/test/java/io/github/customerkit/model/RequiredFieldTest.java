package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RequiredFieldTest {

  private static void assertMissing(String message, UnaryOperator<Customer.Builder> change) {
    assertThatNullPointerException()
        .isThrownBy(() -> change.apply(Samples.customer()).build())
        .withMessage(message);
  }

  @Test
  void missingFieldOfACustomerIsNamed() {
    assertMissing("id is required", customer -> customer.id(null));
    assertMissing("created is required", customer -> customer.created(null));
    assertMissing("integrationId is required", customer -> customer.integrationId(null));
    assertMissing("attributes is required", customer -> customer.attributes(null));
    assertMissing("accountId is required", customer -> customer.accountId(null));
    assertMissing("closedSessions is required", customer -> customer.closedSessions(null));
    assertMissing("totalSales is required", customer -> customer.totalSales(null));
    assertMissing("lastActivity is required", customer -> customer.lastActivity(null));
  }

  @Test
  void fieldNeverSetIsMissingToo() {
    assertThatNullPointerException()
        .isThrownBy(() -> Customer.builder().build())
        .withMessage("id is required");
  }

  @Test
  void missingFieldOfAMembershipIsNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> Samples.loyalty().loyaltyProgramId(null).build())
        .withMessage("loyaltyProgramId is required");
    assertThatNullPointerException()
        .isThrownBy(() -> Samples.audience().id(null).build())
        .withMessage("id is required");
    assertThatNullPointerException()
        .isThrownBy(() -> Samples.audience().name(null).build())
        .withMessage("name is required");
  }

  @Test
  void nullElementIsRefusedWithItsIndex() {
    LoyaltyMembership loyalty = Samples.loyalty().build();
    AudienceMembership audience = Samples.audience().build();
    assertMissing(
        "loyaltyMemberships[1] is required",
        customer -> customer.loyaltyMemberships(Arrays.asList(loyalty, null)));
    assertMissing(
        "audienceMemberships[0] is required",
        customer -> customer.audienceMemberships(Arrays.asList(null, audience)));
  }
}
