package io.github.customerkit.validation;

import static io.github.customerkit.validation.Customers.CLOCK;
import static io.github.customerkit.validation.Customers.NOW;
import static io.github.customerkit.validation.Customers.valid;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.model.Customer;
import io.github.customerkit.validation.constraint.NotInFuture;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The shapes in which users write their mix-ins. */
class OwnMixInsTest {

  interface Patient {
    @NotInFuture
    Instant getCreated();

    @NotInFuture(toleranceSeconds = 0)
    Instant getLastActivity();
  }

  @Test
  void toleranceIsThatOfTheOwnConstraint() {
    CustomerValidator validator =
        CustomerValidator.builder()
            .clock(CLOCK)
            .futureTolerance(Duration.ofHours(1))
            .constraints(Customer.class, Patient.class)
            .build();
    Customer.Builder late = valid().created(NOW.plusSeconds(300));
    assertThat(validator.check(late.lastActivity(NOW.plusSeconds(301)).build()))
        .extracting(problem -> problem.getPointer() + " " + problem.getExpected())
        .containsExactly("/lastActivity <= now + PT0S");
  }
}
