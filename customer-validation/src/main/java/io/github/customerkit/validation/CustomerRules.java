package io.github.customerkit.validation;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.model.Severity;
import io.github.customerkit.validation.constraint.NotInFuture;
import io.github.customerkit.validation.internal.rule.RuleSet;
import jakarta.validation.ValidationException;
import java.time.Duration;
import java.util.Objects;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;

/**
 * The rules of {@link Customer}, {@link AudienceMembership} and {@link LoyaltyMembership}, for any
 * Hibernate Validator: add them to a framework's own validator, and it validates customers, too.
 * Immutable.
 *
 * <p>Frameworks have no warnings: they reject a customer for every violation. Use {@link
 * #errorsOnly} there, or they reject customers that Talon.One itself sends. In Spring Boot:
 *
 * <pre>{@code
 * @Bean
 * ValidationConfigurationCustomizer customerRules() {
 *   CustomerRules rules = CustomerRules.standard().errorsOnly();
 *   return configuration -> rules.addTo((HibernateValidatorConfiguration) configuration);
 * }
 * }</pre>
 *
 * <p><b>What frameworks log.</b> No message here holds a value, but a {@code ConstraintViolation}
 * holds the rejected value and the whole customer, and frameworks print them. Spring MVC logs
 * {@code rejected value [...]} of each rejected request as a warning of {@code
 * org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver}; switch that logger
 * to {@code ERROR} or off, and do not let the exception's own text into logs or answers. A {@link
 * CustomerValidator} in the controller throws no such exception.
 */
public final class CustomerRules {

  private static final CustomerRules STANDARD = new CustomerRules(RuleSet.STANDARD);

  private final RuleSet rules;

  private CustomerRules(RuleSet rules) {
    this.rules = rules;
  }

  /**
   * Returns the rules with a tolerance of five minutes for times ahead of the clock.
   *
   * @return the rules of this library
   */
  public static CustomerRules standard() {
    return STANDARD;
  }

  /**
   * Returns these rules with another tolerance for times ahead of the clock. A {@link NotInFuture}
   * of your own keeps its tolerance.
   *
   * @param tolerance how far ahead of the clock {@code created}, {@code lastActivity} and {@code
   *     joined} may be; zero or more, in whole seconds; not null
   * @return new rules
   * @throws IllegalArgumentException if the tolerance is negative or has a fraction of a second
   */
  public CustomerRules withFutureTolerance(Duration tolerance) {
    Objects.requireNonNull(tolerance, "tolerance");
    if (tolerance.isNegative() || tolerance.toNanosPart() != 0) {
      throw new IllegalArgumentException("tolerance must be whole seconds, zero or more");
    }
    return new CustomerRules(rules.withFutureTolerance(tolerance));
  }

  /**
   * Returns these rules and the constraints of a mix-in: an interface with some of the type's
   * getters, annotated as the type would be, and itself annotated with constraints on the whole.
   * The interfaces that it extends belong to it. Static methods and annotations that are not of
   * Jakarta Validation, such as {@code @Nullable}, have no effect.
   *
   * <pre>{@code
   * interface CrmConstraints {
   *   @Pattern(regexp = "shop-.*", message = "must begin with shop-", payload = Warning.class)
   *   String getIntegrationId();
   * }
   *
   * CustomerRules rules = CustomerRules.standard().with(Customer.class, CrmConstraints.class);
   * }</pre>
   *
   * @param type {@link Customer}, {@link AudienceMembership} or {@link LoyaltyMembership}; not null
   * @param mixIn an interface, whose constraints are public; not null
   * @return new rules; with a method that is not a getter of the type, a constraint that is not
   *     public, or an annotation such as {@code @ConvertGroup}, which mix-ins do not support,
   *     {@link #addTo} or building the validator throws a {@link ValidationException}
   * @throws IllegalArgumentException if the type is none of the three, or the mix-in is not an
   *     interface
   */
  public CustomerRules with(Class<?> type, Class<?> mixIn) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(mixIn, "mixIn");
    return new CustomerRules(rules.with(type, mixIn));
  }

  /**
   * Returns these rules without warnings, whatever else is changed before or after.
   *
   * @return new rules, without those of {@link Severity#WARNING}
   */
  public CustomerRules errorsOnly() {
    return new CustomerRules(rules.errorsOnly());
  }

  /**
   * Returns these rules without those of one code. Rules that {@link #with} adds afterwards stay.
   *
   * @param code the code, such as {@code self-referral}; of a constraint of another library, its
   *     name in lower case with hyphens; not null
   * @return new rules; without such a rule, {@link #addTo} throws a {@link ValidationException}
   */
  public CustomerRules without(String code) {
    return new CustomerRules(rules.with(null, code, null));
  }

  /**
   * Returns these rules without those of one code at one place.
   *
   * @param pointer the place, with {@code *} for an index: <code>/audienceMemberships/&#42;/name
   *     </code>; not null
   * @param code the code; not null
   * @return new rules; without such a rule, {@link #addTo} throws a {@link ValidationException}
   */
  public CustomerRules without(String pointer, String code) {
    Objects.requireNonNull(pointer, "pointer");
    return new CustomerRules(rules.with(pointer, code, null));
  }

  /**
   * Returns these rules with another severity for those of one code. Rules that {@link #with} adds
   * afterwards keep their own.
   *
   * @param severity the new severity; not null
   * @param code the code, as for {@link #without(String)}; not null
   * @return new rules; without such a rule, {@link #addTo} throws a {@link ValidationException}
   */
  public CustomerRules withSeverity(Severity severity, String code) {
    Objects.requireNonNull(severity, "severity");
    return new CustomerRules(rules.with(null, code, severity));
  }

  /**
   * Returns these rules with another severity for those of one code at one place.
   *
   * @param severity the new severity; not null
   * @param pointer the place, as for {@link #without(String, String)}; not null
   * @param code the code; not null
   * @return new rules; without such a rule, {@link #addTo} throws a {@link ValidationException}
   */
  public CustomerRules withSeverity(Severity severity, String pointer, String code) {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(pointer, "pointer");
    return new CustomerRules(rules.with(pointer, code, severity));
  }

  /**
   * Adds the rules to a configuration and changes nothing else in it.
   *
   * <p>The messages need no expression language. The clock is the configuration's own.
   *
   * @param configuration the configuration, which must not have constraints of its own for the
   *     three types in its programmatic mappings, or building the validator fails: give them to
   *     {@link #with}; not null
   * @return the same configuration
   * @throws ValidationException if {@link #without} or {@link #withSeverity} names a rule that does
   *     not exist, or a mix-in of {@link #with} is not as described there
   */
  public HibernateValidatorConfiguration addTo(HibernateValidatorConfiguration configuration) {
    Objects.requireNonNull(configuration, "configuration");
    ConstraintMapping mapping = configuration.createConstraintMapping();
    rules.addTo(mapping);
    return configuration.addMapping(mapping);
  }

  RuleSet ruleSet() {
    return rules;
  }
}
