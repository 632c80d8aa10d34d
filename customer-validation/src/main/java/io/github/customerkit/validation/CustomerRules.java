package io.github.customerkit.validation;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.model.Severity;
import io.github.customerkit.validation.constraint.NotInFuture;
import jakarta.validation.ValidationException;
import java.time.Duration;
import java.util.Objects;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;

/**
 * The rules of {@link Customer}, {@link AudienceMembership} and {@link LoyaltyMembership}, for any
 * Hibernate Validator: add them to a framework's own validator and it judges customers too.
 * Immutable.
 *
 * <p>A framework knows no warnings: it refuses a customer for every violation. Give it the {@link
 * #errorsOnly}, or it refuses customers that Talon.One itself sends. In Spring Boot:
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
 * {@code rejected value [...]} of each refused request as a warning of {@code
 * org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver}; switch that logger
 * to {@code ERROR} or off, and do not let the exception's own text into logs or answers. Where
 * customers are checked by a {@link CustomerValidator} in the controller, there is no such
 * exception.
 */
public final class CustomerRules {

  private static final CustomerRules STANDARD =
      new CustomerRules(
          Duration.ofSeconds(NotInFuture.DEFAULT_TOLERANCE_SECONDS), MixIns.STANDARD, false);

  private final Duration futureTolerance;
  private final MixIns mixIns;
  private final boolean isErrorsOnly;

  private CustomerRules(Duration futureTolerance, MixIns mixIns, boolean isErrorsOnly) {
    this.futureTolerance = futureTolerance;
    this.mixIns = mixIns;
    this.isErrorsOnly = isErrorsOnly;
  }

  /**
   * The rules with a tolerance of five minutes for times ahead of the clock.
   *
   * @return the rules
   */
  public static CustomerRules standard() {
    return STANDARD;
  }

  /**
   * The same rules with another tolerance for times ahead of the clock. A {@link NotInFuture} of
   * your own keeps the tolerance that it says.
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
    return new CustomerRules(tolerance, mixIns, isErrorsOnly);
  }

  /**
   * These rules and constraints of your own, which stand on a mix-in: an interface with some of the
   * type's getters, annotated as the type would be, and itself annotated with constraints on the
   * whole. What it extends counts too; static methods and annotations that Jakarta Validation does
   * not know, such as {@code @Nullable}, are passed over.
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
   * @return new rules; with a method that is no getter of the type, a constraint that is not public
   *     or an annotation such as {@code @ConvertGroup}, which is not understood here, {@link
   *     #addTo} or building the validator throws a {@link ValidationException}
   * @throws IllegalArgumentException if the type is none of the three, or the mix-in no interface
   */
  public CustomerRules with(Class<?> type, Class<?> mixIn) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(mixIn, "mixIn");
    MixIns.requireInterface(mixIn);
    return with(mixIns.with(type, mixIn));
  }

  /**
   * Returns the rules that are errors, whatever else is changed before or after: what a framework
   * refuses a customer for.
   *
   * @return new rules, without those that weigh {@link Severity#WARNING}
   */
  public CustomerRules errorsOnly() {
    return new CustomerRules(futureTolerance, mixIns, true);
  }

  /**
   * Returns these rules without those of one code. Rules that {@link #with} adds afterwards stay.
   *
   * @param code the code, such as {@code self-referral}; of a constraint that is not of this
   *     library, its name in lower case with hyphens; not null
   * @return new rules; without such a rule, {@link #addTo} throws a {@link ValidationException}
   */
  public CustomerRules without(String code) {
    return with(mixIns.with(new RuleChange(null, code, null)));
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
    return with(mixIns.with(new RuleChange(pointer, code, null)));
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
    return with(mixIns.with(new RuleChange(null, code, severity)));
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
    return with(mixIns.with(new RuleChange(pointer, code, severity)));
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
   */
  public HibernateValidatorConfiguration addTo(HibernateValidatorConfiguration configuration) {
    Objects.requireNonNull(configuration, "configuration");
    ConstraintMapping mapping = configuration.createConstraintMapping();
    mixIns.addTo(mapping, futureTolerance, isErrorsOnly);
    return configuration.addMapping(mapping);
  }

  private CustomerRules with(MixIns changed) {
    return new CustomerRules(futureTolerance, changed, isErrorsOnly);
  }

  /** Whether there are no constraints but those of this library. */
  boolean areStandard() {
    return mixIns.equals(MixIns.STANDARD) && !isErrorsOnly;
  }

  Duration futureTolerance() {
    return futureTolerance;
  }
}
