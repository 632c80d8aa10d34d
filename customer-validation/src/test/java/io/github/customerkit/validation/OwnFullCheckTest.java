package io.github.customerkit.validation;

import static io.github.customerkit.validation.Customers.CLOCK;
import static io.github.customerkit.validation.Customers.NOW;
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
import io.github.customerkit.validation.constraint.DistinctMemberships;
import io.github.customerkit.validation.constraint.Warning;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.GroupSequence;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the full check with constraints and groups of the user. */
class OwnFullCheckTest {

  private static final int CUSTOMERS = TestRounds.of(5_000);
  private static final int MEMBERSHIPS = 30_000;

  interface Export {}

  interface Both extends Default, Export {}

  @GroupSequence({Default.class, Export.class})
  interface OneAfterTheOther {}

  @Even(groups = Export.class)
  @Even(payload = Warning.class)
  interface CustomerMixIn {
    @Valid
    @Even
    @DistinctAsOne(groups = Export.class)
    List<@Even(groups = Export.class) LoyaltyMembership> getLoyaltyMemberships();

    @Size(max = 2)
    @DistinctMemberships(
        message = "own",
        groups = {Export.class, Default.class})
    @DistinctMemberships(groups = Export.class)
    List<@NotNull @Even @Valid AudienceMembership> getAudienceMemberships();

    @NotNull(groups = Export.class)
    String getAdvocateIntegrationId();
  }

  @Even
  interface AudienceMixIn {
    @Size(max = 8, groups = Export.class)
    String getName();
  }

  interface LoyaltyMixIn {
    @NotNull
    @NotNull(groups = Export.class, message = "own")
    Instant getJoined();
  }

  /** Refuses an odd number of memberships, at the first one; of other types, an odd hash. */
  @Constraint(validatedBy = EvenValidator.class)
  @Target({ElementType.TYPE, ElementType.METHOD, ElementType.TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @java.lang.annotation.Repeatable(Even.List.class)
  public @interface Even {
    String message() default "odd";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @Target({ElementType.TYPE, ElementType.METHOD, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
      Even[] value();
    }
  }

  public static final class EvenValidator implements ConstraintValidator<Even, Object> {
    @Override
    public boolean isValid(Object value, ConstraintValidatorContext context) {
      if (!(value instanceof Customer customer)) {
        return value.hashCode() % 2 == 0;
      }
      int memberships =
          customer.getLoyaltyMemberships().size() + customer.getAudienceMemberships().size();
      context
          .buildConstraintViolationWithTemplate("odd number of memberships")
          .addPropertyNode("audienceMemberships")
          .addPropertyNode("name")
          .inIterable()
          .atIndex(0)
          .addConstraintViolation();
      return memberships % 2 == 0;
    }
  }

  @DistinctMemberships
  @ReportAsSingleViolation
  @Constraint(validatedBy = {})
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  public @interface DistinctAsOne {
    String message() default "not distinct";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  private static CustomerValidator validator(Class<?>... groups) {
    return CustomerValidator.builder()
        .clock(CLOCK)
        .constraints(Customer.class, CustomerMixIn.class)
        .constraints(AudienceMembership.class, AudienceMixIn.class)
        .constraints(LoyaltyMembership.class, LoyaltyMixIn.class)
        .groups(groups)
        .build();
  }

  private static void agrees(Class<?>... groups) {
    CustomerValidator validator = validator(groups);
    long seed = TestSeed.next();
    RandomCustomers customers = OddCustomers.of(seed);
    for (int i = 0; i < CUSTOMERS; i++) {
      Customer customer = customers.next();
      assertThat(validator.check(customer))
          .as("groups %s, seed %d, customer %d", List.of(groups), seed, i)
          .isEqualTo(CustomerValidator.problems(validator.validator().validate(customer, groups)));
    }
  }

  @Test
  void findsInRandomCustomersWhatHibernateValidatorFinds() {
    agrees();
    agrees(Export.class);
    agrees(Default.class, Export.class);
    agrees(Both.class);
  }

  @Test
  void findsInGroupsInSequenceWhatHibernateValidatorFinds() {
    agrees(OneAfterTheOther.class);
    agrees(Export.class, OneAfterTheOther.class);
  }

  interface Harmless {
    @Size(max = 1_000)
    String getIntegrationId();
  }

  @ParameterizedTest
  @ValueSource(classes = {Default.class, Both.class})
  void manyEqualInvalidMembershipsTakeLinearTime(Class<?> group) {
    CustomerValidator validator =
        CustomerValidator.builder()
            .clock(CLOCK)
            .constraints(Customer.class, Harmless.class)
            .groups(group)
            .build();
    Customer customer =
        valid()
            .loyaltyMemberships(
                IntStream.range(0, MEMBERSHIPS)
                    .mapToObj(i -> programme(0, NOW.plusSeconds(1000)))
                    .toList())
            .audienceMemberships(
                IntStream.range(0, MEMBERSHIPS).mapToObj(i -> audience(0, "")).toList())
            .build();
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThat(validator.check(customer)).hasSize(6 * MEMBERSHIPS - 2));
  }
}
