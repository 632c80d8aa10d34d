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
import io.github.customerkit.validation.constraint.DistinctMemberships;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FullCheckTest {

  private static final int CUSTOMERS = 20_000;

  /** Hibernate Validator alone takes minutes for so many. */
  private static final int MEMBERSHIPS = 60_000;

  private final CustomerValidator german =
      CustomerValidator.builder().clock(CLOCK).locale(Locale.GERMAN).build();

  @Test
  void findsInRandomCustomersWhatHibernateValidatorFinds() {
    long seed = System.nanoTime();
    RandomCustomers customers = new RandomCustomers(seed);
    for (int i = 0; i < CUSTOMERS; i++) {
      Customer customer = customers.next();
      CustomerValidator validator = i % 2 == 0 ? VALIDATOR : german;
      assertThat(new FullCheck(validator.validator()).problems(customer))
          .as("seed %d, customer %d", seed, i)
          .isEqualTo(CustomerValidator.problems(validator.validator().validate(customer)))
          .isEqualTo(validator.check(customer));
    }
  }

  @Test
  void equalMembershipsAllWrongTakeNoQuadraticTime() {
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

  /** Any other would be asked about the wrong list, or about none. */
  @Test
  void listsOfMembershipsHaveTheConstraintThatIsAskedApartAndNoOther() {
    BeanDescriptor rules = VALIDATOR.validator().getConstraintsForClass(Customer.class);
    assertThat(rules.getConstrainedProperties())
        .filteredOn(property -> List.class.isAssignableFrom(property.getElementClass()))
        .hasSize(2)
        .allSatisfy(FullCheckTest::isDistinctAndNoMore);
    assertThat(rules.getConstrainedProperties()).noneMatch(PropertyDescriptor::isCascaded);
  }

  private static void isDistinctAndNoMore(PropertyDescriptor property) {
    assertThat(property.getConstraintDescriptors())
        .extracting(constraint -> constraint.getAnnotation().annotationType())
        .isEqualTo(List.of(DistinctMemberships.class));
    assertThat(property.getConstrainedContainerElementTypes())
        .noneMatch(ElementDescriptor::hasConstraints);
  }
}
