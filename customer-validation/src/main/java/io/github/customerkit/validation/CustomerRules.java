package io.github.customerkit.validation;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.validation.constraint.NotInFuture;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;

/**
 * The rules of {@link Customer}, {@link AudienceMembership} and {@link LoyaltyMembership}, for any
 * Hibernate Validator: add them to a framework's own validator and it judges customers too.
 *
 * <pre>{@code
 * var configuration = Validation.byProvider(HibernateValidator.class).configure();
 * Validator validator =
 *     CustomerRules.standard().addTo(configuration).buildValidatorFactory().getValidator();
 * }</pre>
 *
 * <p>Immutable.
 */
public final class CustomerRules {

  private static final CustomerRules STANDARD =
      new CustomerRules(Duration.ofSeconds(NotInFuture.DEFAULT_TOLERANCE_SECONDS));

  private final Duration futureTolerance;

  private CustomerRules(Duration futureTolerance) {
    this.futureTolerance = futureTolerance;
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
   * The same rules with another tolerance for times ahead of the clock.
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
    return new CustomerRules(tolerance);
  }

  /**
   * Adds the rules to a configuration and changes nothing else in it.
   *
   * <p>The messages are in the bundle {@code ContributorValidationMessages} and need no expression
   * language. The clock is that of the configuration's {@code ClockProvider}.
   *
   * @param configuration the configuration, which must not have constraints of its own for the
   *     three types in its programmatic mappings, or building the validator fails; not null
   * @return the same configuration
   */
  public HibernateValidatorConfiguration addTo(HibernateValidatorConfiguration configuration) {
    Objects.requireNonNull(configuration, "configuration");
    ConstraintMapping mapping = configuration.createConstraintMapping();
    MixInBridge bridge =
        new MixInBridge(
            mapping,
            Map.of(NotInFuture.class, Map.of("toleranceSeconds", futureTolerance.toSeconds())));
    bridge.constrain(Customer.class, CustomerConstraints.class);
    bridge.constrain(AudienceMembership.class, AudienceMembershipConstraints.class);
    bridge.constrain(LoyaltyMembership.class, LoyaltyMembershipConstraints.class);
    return configuration.addMapping(mapping);
  }

  Duration futureTolerance() {
    return futureTolerance;
  }
}
