package io.github.customerkit.validation;

import static io.github.customerkit.validation.Customers.CLOCK;
import static io.github.customerkit.validation.Customers.NOW;
import static io.github.customerkit.validation.Customers.VALIDATOR;
import static io.github.customerkit.validation.Customers.audience;
import static io.github.customerkit.validation.Customers.programme;
import static io.github.customerkit.validation.Customers.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.testing.RandomCustomers;
import io.github.customerkit.testing.TestRounds;
import io.github.customerkit.testing.TestSeed;
import jakarta.validation.groups.Default;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FullCheckTest {

  private static final int CUSTOMERS = TestRounds.of(20_000);

  /** So many that Hibernate Validator alone takes minutes. */
  private static final int MEMBERSHIPS = 60_000;

  /** Disables the fast check by setting groups, although they are the default ones. */
  private static CustomerValidator full(Locale locale) {
    return CustomerValidator.builder().clock(CLOCK).locale(locale).groups(Default.class).build();
  }

  @Test
  void findsInRandomCustomersWhatHibernateValidatorFinds() {
    long seed = TestSeed.next();
    RandomCustomers customers = OddCustomers.of(seed);
    CustomerValidator english = full(Locale.ENGLISH);
    CustomerValidator german = full(Locale.GERMAN);
    for (int i = 0; i < CUSTOMERS; i++) {
      Customer customer = customers.next();
      CustomerValidator validator = i % 2 == 0 ? english : german;
      assertThat(validator.check(customer))
          .as("seed %d, customer %d", seed, i)
          .isEqualTo(CustomerValidator.problems(validator.validator().validate(customer)));
      assertThat(VALIDATOR.check(customer)).isEqualTo(english.check(customer));
    }
  }

  @Test
  void manyEqualInvalidMembershipsTakeLinearTime() {
    takesNoQuadraticTime(
        IntStream.range(0, MEMBERSHIPS).mapToObj(i -> programme(0, NOW.plusSeconds(1000))).toList(),
        IntStream.range(0, MEMBERSHIPS).mapToObj(i -> audience(0, "")).toList());
  }

  @Test
  void oneMembershipManyTimesTakesNoQuadraticTime() {
    LoyaltyMembership programme = programme(0, NOW.plusSeconds(1000));
    AudienceMembership audience = audience(0, "");
    takesNoQuadraticTime(
        IntStream.range(0, MEMBERSHIPS).mapToObj(i -> programme).toList(),
        IntStream.range(0, MEMBERSHIPS).mapToObj(i -> audience).toList());
  }

  private static void takesNoQuadraticTime(
      List<LoyaltyMembership> programmes, List<AudienceMembership> audiences) {
    Customer customer =
        valid().loyaltyMemberships(programmes).audienceMemberships(audiences).build();
    // Three problems each; only the first of a list repeats none.
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(VALIDATOR.check(customer)).hasSize(6 * MEMBERSHIPS - 2));
  }
}
