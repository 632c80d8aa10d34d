package io.github.customerkit.validation;

import static io.github.customerkit.validation.Customers.CLOCK;
import static io.github.customerkit.validation.Customers.audience;
import static io.github.customerkit.validation.Customers.programme;
import static io.github.customerkit.validation.Customers.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import io.github.customerkit.validation.constraint.IntegrationId;
import io.github.customerkit.validation.constraint.Warning;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/**
 * Tests removed rules and changed severities for a framework's validator, which has no severities.
 */
class RuleChangesTest {

  private static final List<Customer> SOME =
      Stream.generate(OddCustomers.of(3)::next).limit(2_000).toList();

  interface NameConstraints {
    @Pattern(regexp = "crm-.*", payload = Warning.class)
    @IntegrationId(payload = Warning.class)
    String getName();
  }

  private static Validator validator(CustomerRules rules) {
    var configuration =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .clockProvider(() -> CLOCK)
            .messageInterpolator(new ParameterMessageInterpolator());
    return rules.addTo(configuration).buildValidatorFactory().getValidator();
  }

  @Test
  void validatorHasTheSameRulesAsAFramework() {
    CustomerRules rules =
        CustomerRules.standard()
            .without("negative")
            .withSeverity(Severity.ERROR, "self-referral")
            .with(AudienceMembership.class, NameConstraints.class);
    CustomerValidator validator = CustomerValidator.builder().rules(rules).clock(CLOCK).build();
    List<Problem> problems = SOME.stream().flatMap(one -> validator.check(one).stream()).toList();

    assertThat(problems)
        .extracting(Problem::getCode)
        .contains("pattern")
        .doesNotContain("negative");
    assertThat(problems)
        .filteredOn(problem -> problem.getCode().equals("self-referral"))
        .isNotEmpty()
        .allMatch(Problem::isError);
    assertThat(CustomerValidator.builder().rules(CustomerRules.standard()).clock(CLOCK).build())
        .satisfies(
            same ->
                assertThat(SOME)
                    .allSatisfy(
                        one ->
                            assertThat(same.check(one)).isEqualTo(Customers.VALIDATOR.check(one))));
    assertThatNullPointerException()
        .isThrownBy(() -> CustomerValidator.builder().rules(null))
        .withMessage("rules");
    CustomerValidator.Builder wrong =
        CustomerValidator.builder().rules(CustomerRules.standard().without("no-such-rule"));
    assertThatExceptionOfType(ValidationException.class).isThrownBy(wrong::build);
  }

  private static Set<String> found(CustomerRules rules, List<Customer> customers) {
    Validator validator = validator(rules);
    Set<String> found = new TreeSet<>();
    for (Customer customer : customers) {
      for (Problem problem : CustomerValidator.problems(validator.validate(customer))) {
        found.add(describe(problem));
      }
    }
    return found;
  }

  private static String describe(Problem problem) {
    String pointer = problem.getPointer().replaceAll("/\\d+", "/*");
    return pointer + ' ' + problem.getCode() + ' ' + problem.getSeverity();
  }

  /** Returns the problems that the kit's validator finds in the same customers, filtered. */
  private static Set<String> found(Predicate<Problem> wanted) {
    Set<String> found = new TreeSet<>();
    SOME.forEach(
        customer ->
            Customers.VALIDATOR.check(customer).stream()
                .filter(wanted)
                .forEach(problem -> found.add(describe(problem))));
    return found;
  }

  @Test
  void errorsOnlyAcceptsWhatTheVendorsSampleAndServersHold() {
    Customer sample =
        valid()
            .accountId(0L)
            .advocateIntegrationId("")
            .audienceMemberships(List.of(audience(2, "a"), audience(2, "b")))
            .loyaltyMemberships(List.of(programme(7, null), programme(7, null)))
            .build();

    assertThat(validator(CustomerRules.standard()).validate(sample)).hasSize(4);
    assertThat(validator(CustomerRules.standard().errorsOnly()).validate(sample)).isEmpty();
  }

  @Test
  void errorsOnlyHoldsEveryErrorAndNoWarning() {
    assertThat(found(CustomerRules.standard().errorsOnly(), SOME))
        .isEqualTo(found(Problem::isError))
        .isNotEmpty();
    assertThat(found(CustomerRules.standard(), SOME)).isEqualTo(found(problem -> true));
  }

  @Test
  void everyRuleIsLeftOutByItsPlaceAndCode() {
    for (String rule : found(problem -> true)) {
      String[] parts = rule.split(" ");
      assertThat(found(CustomerRules.standard().without(parts[0], parts[1]), SOME))
          .as(rule)
          .isEqualTo(found(problem -> !describe(problem).startsWith(parts[0] + ' ' + parts[1])));
    }
  }

  @Test
  void everyRuleIsWeighedOtherwiseByItsPlaceAndCode() {
    for (String rule : found(problem -> true)) {
      String[] parts = rule.split(" ");
      Severity other = rule.endsWith("ERROR") ? Severity.WARNING : Severity.ERROR;
      assertThat(found(CustomerRules.standard().withSeverity(other, parts[0], parts[1]), SOME))
          .as(rule)
          .doesNotContain(rule)
          .contains(parts[0] + ' ' + parts[1] + ' ' + other);
    }
  }

  @Test
  void codeAloneConcernsEveryPlace() {
    assertThat(found(CustomerRules.standard().without("blank"), SOME))
        .isEqualTo(found(problem -> !problem.getCode().equals("blank")));
    assertThat(found(CustomerRules.standard().withSeverity(Severity.WARNING, "blank"), SOME))
        .contains("/integrationId blank WARNING", "/audienceMemberships/*/name blank WARNING")
        .doesNotContain("/integrationId blank ERROR");
  }

  @Test
  void errorsOnlyHoldsInWhateverOrder() {
    CustomerRules rules = CustomerRules.standard();
    Set<String> expected = found(rules.withSeverity(Severity.ERROR, "negative").errorsOnly(), SOME);
    assertThat(expected).contains("/totalSales negative ERROR").doesNotHaveToString("[]");
    assertThat(found(rules.errorsOnly().withSeverity(Severity.ERROR, "negative"), SOME))
        .isEqualTo(expected);
    assertThat(
            found(rules.errorsOnly().with(AudienceMembership.class, NameConstraints.class), SOME))
        .isEqualTo(found(rules.errorsOnly(), SOME));
  }

  @Test
  void rulesOfOnesOwnAreChangedLikeTheOthers() {
    CustomerRules own =
        CustomerRules.standard().with(AudienceMembership.class, NameConstraints.class);
    String name = "/audienceMemberships/*/name ";
    assertThat(found(own, SOME))
        .contains(name + "pattern WARNING", name + "blank WARNING", name + "too-long WARNING");
    assertThat(found(own.without("pattern").withSeverity(Severity.ERROR, "too-long"), SOME))
        .contains(name + "blank WARNING", name + "too-long ERROR")
        .doesNotContain(name + "pattern WARNING", name + "too-long WARNING");
  }

  @Test
  void rulesAddedAfterwardsAreUnchanged() {
    CustomerRules rules =
        CustomerRules.standard()
            .without("blank")
            .with(AudienceMembership.class, NameConstraints.class);
    assertThat(found(rules, SOME))
        .contains("/audienceMemberships/*/name blank WARNING")
        .doesNotContain("/audienceMemberships/*/name blank ERROR");
  }

  @Test
  void changeThatConcernsNoRuleIsRefused() {
    assertRefused(CustomerRules.standard().without("self-refferal"), "code self-refferal");
    assertRefused(
        CustomerRules.standard().withSeverity(Severity.ERROR, "/id", "blank"),
        "code blank at \"/id\"");
    assertRefused(
        CustomerRules.standard().without("blank").withSeverity(Severity.ERROR, "blank"),
        "code blank");
  }

  private static void assertRefused(CustomerRules rules, String what) {
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> validator(rules))
        .withMessage("no rule has the " + what);
  }

  @Test
  void nullIsRefusedAtOnce() {
    CustomerRules rules = CustomerRules.standard();
    assertThatNullPointerException().isThrownBy(() -> rules.without(null)).withMessage("code");
    assertThatNullPointerException()
        .isThrownBy(() -> rules.without(null, "blank"))
        .withMessage("pointer");
    assertThatNullPointerException()
        .isThrownBy(() -> rules.withSeverity(null, "blank"))
        .withMessage("severity");
  }

  @Test
  void changesMakeNewRules() {
    CustomerRules standard = CustomerRules.standard();
    standard.without("blank").errorsOnly();
    assertThat(found(standard, SOME)).isEqualTo(found(problem -> true));
  }
}
