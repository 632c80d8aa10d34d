package io.github.customerkit.validation;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.validation.constraint.NotInFuture;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.HibernateValidatorFactory;
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
      new CustomerRules(
          Duration.ofSeconds(NotInFuture.DEFAULT_TOLERANCE_SECONDS),
          Map.of(
              Customer.class, List.of(CustomerConstraints.class),
              AudienceMembership.class, List.of(AudienceMembershipConstraints.class),
              LoyaltyMembership.class, List.of(LoyaltyMembershipConstraints.class)));

  private final Duration futureTolerance;
  private final Map<Class<?>, List<Class<?>>> mixIns;

  private CustomerRules(Duration futureTolerance, Map<Class<?>, List<Class<?>>> mixIns) {
    this.futureTolerance = futureTolerance;
    this.mixIns = mixIns;
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
    return new CustomerRules(tolerance, mixIns);
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
    List<Class<?>> standing = mixIns.get(type);
    if (standing == null) {
      throw new IllegalArgumentException("customers have no part of type " + type.getName());
    }
    requireInterface(mixIn);
    List<Class<?>> all = new ArrayList<>(standing);
    all.add(mixIn);
    Map<Class<?>, List<Class<?>>> changed = new HashMap<>(mixIns);
    changed.put(type, List.copyOf(all));
    return new CustomerRules(futureTolerance, Map.copyOf(changed));
  }

  /**
   * Adds the rules to a configuration and changes nothing else in it.
   *
   * <p>The messages are in the bundle {@code ContributorValidationMessages} and need no expression
   * language. The clock is that of the configuration's {@code ClockProvider}.
   *
   * @param configuration the configuration, which must not have constraints of its own for the
   *     three types in its programmatic mappings, or building the validator fails: give them to
   *     {@link #with}; not null
   * @return the same configuration
   */
  public HibernateValidatorConfiguration addTo(HibernateValidatorConfiguration configuration) {
    Objects.requireNonNull(configuration, "configuration");
    ConstraintMapping mapping = configuration.createConstraintMapping();
    MixInBridge bridge = new MixInBridge(mapping);
    mixIns.forEach(
        (type, all) -> all.forEach(mixIn -> bridge.constrain(type, mixIn, overrides(type, mixIn))));
    return configuration.addMapping(mapping);
  }

  /** The tolerance is that of the kit's own constraints; others say theirs. */
  private Map<Class<? extends Annotation>, Map<String, Object>> overrides(
      Class<?> type, Class<?> mixIn) {
    boolean isStandard = STANDARD.mixIns.getOrDefault(type, List.of()).contains(mixIn);
    return isStandard
        ? Map.of(NotInFuture.class, Map.of("toleranceSeconds", futureTolerance.toSeconds()))
        : Map.of();
  }

  /** Hibernate Validator with these rules, whatever a {@code validation.xml} says. */
  HibernateValidatorFactory factory(Clock clock, Locale locale) {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .clockProvider(() -> clock)
            .messageInterpolator(MessagesInLanguage.of(locale));
    return addTo(configuration).buildValidatorFactory().unwrap(HibernateValidatorFactory.class);
  }

  static void requireInterface(Class<?> type) {
    if (!type.isInterface()) {
      throw new IllegalArgumentException(type.getName() + " must be an interface");
    }
  }

  /** Whether there are no constraints but those of this library. */
  boolean areStandard() {
    return mixIns.equals(STANDARD.mixIns);
  }

  Duration futureTolerance() {
    return futureTolerance;
  }
}
