package io.github.customerkit.validation;

import static io.github.customerkit.validation.Customers.CLOCK;
import static io.github.customerkit.validation.Customers.VALIDATOR;
import static io.github.customerkit.validation.Customers.audience;
import static io.github.customerkit.validation.Customers.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.model.Problem;
import io.github.customerkit.validation.constraint.Warning;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

/** Tests constraints that users add to customers. */
class OwnConstraintsTest {

  interface Export {}

  @AudienceNeedsSales(payload = Warning.class)
  interface CrmConstraints {

    @Pattern(regexp = "[A-Z0-9]*", message = "must be of capitals and digits")
    String getIntegrationId();

    @NotNull(groups = Export.class)
    Boolean getSandbox();

    @Size(max = 1, payload = Warning.class)
    List<@Valid AudienceMembership> getAudienceMemberships();
  }

  interface AudienceConstraints {

    @Size(max = 5)
    String getName();
  }

  /** A constraint on the whole customer, memberships included. */
  @Constraint(validatedBy = AudienceNeedsSalesValidator.class)
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  public @interface AudienceNeedsSales {
    String message() default "must have sales to be in an audience";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  public static final class AudienceNeedsSalesValidator
      implements ConstraintValidator<AudienceNeedsSales, Customer> {
    @Override
    public boolean isValid(Customer customer, ConstraintValidatorContext context) {
      return customer.getAudienceMemberships().isEmpty() || customer.getTotalSales().signum() != 0;
    }
  }

  private static CustomerValidator.Builder own() {
    return CustomerValidator.builder()
        .clock(CLOCK)
        .constraints(Customer.class, CrmConstraints.class)
        .constraints(AudienceMembership.class, AudienceConstraints.class);
  }

  private static Customer spoilt() {
    return valid()
        .id(-1L)
        .integrationId("lower")
        .totalSales(BigDecimal.ZERO)
        .sandbox(null)
        .audienceMemberships(List.of(audience(2, "short"), audience(2, "longer")))
        .build();
  }

  private static List<String> texts(List<Problem> problems) {
    return problems.stream().map(Problem::toString).toList();
  }

  @Test
  void areReportedWithTheStandardOnesInOrder() {
    assertThat(texts(own().build().check(spoilt())))
        .containsExactly(
            "WARNING audience-needs-sales: must have sales to be in an audience",
            "/id: ERROR not-positive: must be greater than 0",
            "/integrationId: ERROR pattern: must be of capitals and digits",
            "/audienceMemberships: WARNING size: size must be between 0 and 1",
            "/audienceMemberships/1: WARNING duplicate-membership: must not have the ID of an earlier"
                + " membership in the list",
            "/audienceMemberships/1/name: ERROR size: size must be between 0 and 5");
  }

  @Test
  void customerValidByTheStandardRulesIsStillCheckedByOwnOnes() {
    Customer customer = valid().integrationId("lower").audienceMemberships(List.of()).build();

    assertThat(VALIDATOR.check(customer)).isEmpty();
    assertThat(own().build().check(customer))
        .extracting(Problem::getCode)
        .containsExactly("pattern");
  }

  @Test
  void groupsSayWhatIsChecked() {
    assertThat(own().groups(Export.class).build().check(spoilt()))
        .extracting(Problem::toString)
        .containsExactly("/sandbox: ERROR not-null: must not be null");
    assertThat(own().groups(Default.class, Export.class).build().check(spoilt()))
        .hasSize(7)
        .extracting(Problem::getCode)
        .contains("not-null", "not-positive", "pattern");
  }

  @Test
  void standardRulesAreAddedToAnotherValidatorWithOwnOnes() {
    CustomerRules rules = CustomerRules.standard().with(Customer.class, CrmConstraints.class);
    var configuration =
        jakarta.validation.Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(
                new org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator(
                    java.util.Set.of(Locale.ENGLISH), Locale.ENGLISH, false));
    var validator = rules.addTo(configuration).buildValidatorFactory().getValidator();

    assertThat(CustomerValidator.problems(validator.validate(spoilt())))
        .extracting(Problem::getCode)
        .contains("pattern", "not-positive", "audience-needs-sales");
    assertThat(rules.ruleSet().futureTolerance())
        .isEqualTo(CustomerRules.standard().ruleSet().futureTolerance());
  }

  @Test
  void toleranceAndOwnConstraintsKeepEachOther() {
    CustomerValidator validator = own().futureTolerance(java.time.Duration.ofDays(1)).build();
    Customer customer =
        valid()
            .integrationId("lower")
            .lastActivity(Customers.NOW.plusSeconds(3600))
            .audienceMemberships(List.of())
            .build();

    assertThat(validator.check(customer)).extracting(Problem::getCode).containsExactly("pattern");
  }

  @Test
  void mixInForAnotherTypeOrOtherThanAnInterfaceIsRefused() {
    assertThatThrownBy(() -> CustomerRules.standard().with(String.class, CrmConstraints.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.String");
    assertThatThrownBy(() -> CustomerRules.standard().with(LoyaltyMembership.class, String.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be an interface");
  }

  @Test
  void groupOtherThanAnInterfaceIsRefusedAtOnce() {
    assertThatThrownBy(() -> own().groups(Default.class, String.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("java.lang.String must be an interface");
    assertThatThrownBy(() -> own().groups((Class<?>) null))
        .isInstanceOf(NullPointerException.class);
  }
}
