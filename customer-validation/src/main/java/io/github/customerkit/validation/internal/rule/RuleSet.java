package io.github.customerkit.validation.internal.rule;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.model.Severity;
import io.github.customerkit.validation.constraint.NotInFuture;
import jakarta.validation.ConstraintDeclarationException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.jspecify.annotations.Nullable;

/**
 * The rules of customers: the standard ones, then mix-ins and changes in the order in which they
 * were added. A change concerns the rules before it. Immutable.
 *
 * @param steps the mix-ins and changes
 * @param futureTolerance how far ahead of the clock a time may be, for the standard rules; another
 *     {@link NotInFuture} has its own
 * @param isErrorsOnly whether warnings are omitted
 */
public record RuleSet(List<RuleStep> steps, Duration futureTolerance, boolean isErrorsOnly) {

  /** The standard rules. */
  public static final RuleSet STANDARD =
      new RuleSet(List.of(), Duration.ofSeconds(NotInFuture.DEFAULT_TOLERANCE_SECONDS), false);

  private static final List<RuleStep> STANDARD_STEPS =
      List.of(
          mixIn(Customer.class, CustomerConstraints.class),
          mixIn(AudienceMembership.class, AudienceMembershipConstraints.class),
          mixIn(LoyaltyMembership.class, LoyaltyMembershipConstraints.class));

  /** Returns whether the rules are the standard ones, with any tolerance. */
  public boolean isStandard() {
    return steps.isEmpty() && !isErrorsOnly;
  }

  /**
   * Returns the rules and those of a mix-in.
   *
   * @throws IllegalArgumentException if no part of a customer has the type, or the mix-in is not an
   *     interface
   */
  public RuleSet with(Class<?> type, Class<?> mixIn) {
    requireInterface(mixIn);
    if (!Place.POINTERS.containsKey(type)) {
      throw new IllegalArgumentException("customers have no part of type " + type.getName());
    }
    return with(mixIn(type, mixIn));
  }

  /** Throws an {@link IllegalArgumentException} if the type is not an interface. */
  public static void requireInterface(Class<?> type) {
    if (!type.isInterface()) {
      throw new IllegalArgumentException(type.getName() + " must be an interface");
    }
  }

  /**
   * Returns the rules with another severity for those of one code.
   *
   * @param pointer the only place where the change applies, with {@code *} for an index; null for
   *     every place
   * @param severity the new severity; null to remove the rules
   */
  public RuleSet with(@Nullable String pointer, String code, @Nullable Severity severity) {
    return with(new RuleChange(pointer, code, severity));
  }

  private static RuleStep mixIn(Class<?> type, Class<?> mixIn) {
    return (rules, bridge) ->
        Stream.concat(rules.stream(), new MixInReader(type, bridge).read(mixIn).stream()).toList();
  }

  private RuleSet with(RuleStep step) {
    List<RuleStep> more = Stream.concat(steps.stream(), Stream.of(step)).toList();
    return new RuleSet(more, futureTolerance, isErrorsOnly);
  }

  /** Returns the rules with another tolerance for the standard ones. */
  public RuleSet withFutureTolerance(Duration tolerance) {
    return new RuleSet(steps, tolerance, isErrorsOnly);
  }

  /** Returns the rules without warnings, as they are after all steps. */
  public RuleSet errorsOnly() {
    return new RuleSet(steps, futureTolerance, true);
  }

  /**
   * Adds the rules to a mapping.
   *
   * @throws ConstraintDeclarationException if a mix-in cannot be read, or a change concerns no rule
   */
  public void addTo(ConstraintMapping mapping) {
    MixInBridge bridge = new MixInBridge(mapping);
    List<Rule> rules =
        STANDARD_STEPS.stream()
            .flatMap(step -> step.applyTo(List.of(), bridge).stream())
            .map(this::withTolerance)
            .toList();
    for (RuleStep step : steps) {
      rules = step.applyTo(rules, bridge);
    }
    rules.stream()
        .filter(rule -> !isErrorsOnly || rule.severity() == Severity.ERROR)
        .forEach(bridge::add);
  }

  private Rule withTolerance(Rule rule) {
    return rule.constraint() instanceof NotInFuture
        ? rule.with(Map.of("toleranceSeconds", futureTolerance.toSeconds()))
        : rule;
  }
}
