package io.github.customerkit.validation;

import static io.github.customerkit.validation.Customers.NOW;
import static io.github.customerkit.validation.Customers.VALIDATOR;
import static io.github.customerkit.validation.Customers.audience;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrivacyTest {

  /** Also attempts to inject an expression into the interpolation of messages. */
  private static final String CANARY = "canary{max}${validatedValue}{canary}";

  private static final String NUMBER_CANARY = "770077";

  private static Customer withCanariesEverywhere() {
    long number = Long.parseLong("-" + NUMBER_CANARY);
    String tooLong = CANARY + "x".repeat(1000);
    return Customer.builder()
        .id(number)
        .created(NOW.plusSeconds(Long.parseLong(NUMBER_CANARY)))
        .integrationId(tooLong)
        .attributes(Attributes.of(Map.of(CANARY, CANARY)))
        .accountId(number)
        .closedSessions(number)
        .totalSales(new BigDecimal("-" + NUMBER_CANARY + "E+77"))
        .audienceMemberships(List.of(audience(number, CANARY), audience(number, CANARY)))
        .lastActivity(NOW)
        .advocateIntegrationId(tooLong)
        .additionalProperties(Map.of(CANARY, CANARY))
        .build();
  }

  @Test
  void noProblemContainsAValue() {
    List<Problem> problems = VALIDATOR.check(withCanariesEverywhere());

    assertThat(problems)
        .extracting(Problem::getCode)
        .contains("not-positive", "in-future", "too-long", "negative", "out-of-range")
        .contains("duplicate-membership", "activity-before-creation", "self-referral");
    assertThat(problems)
        .flatExtracting(
            Problem::toString, Problem::getPointer, Problem::getExpected, Problem::getMessage)
        .map(Object::toString)
        .noneMatch(text -> text.contains("canary") || text.contains(NUMBER_CANARY));
  }
}
