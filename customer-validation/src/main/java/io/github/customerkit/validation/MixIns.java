package io.github.customerkit.validation;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.validation.constraint.NotInFuture;
import jakarta.validation.ConstraintDeclarationException;
import java.lang.annotation.Annotation;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.cfg.ConstraintMapping;

/**
 * The mix-ins with the rules, in the order in which they were added. Immutable.
 *
 * @param all the mix-ins, each with what was changed since
 */
record MixIns(List<MixIns.MixIn> all) {

  /**
   * A mix-in.
   *
   * @param type the type that its constraints are of
   * @param pointer where the type stands in a customer, with {@code *} for an index
   * @param changes what was changed of its constraints
   */
  record MixIn(Class<?> type, String pointer, Class<?> constraints, List<RuleChange> changes) {

    private MixIn changed(RuleChange change) {
      return new MixIn(
          type, pointer, constraints, Stream.concat(changes.stream(), Stream.of(change)).toList());
    }
  }

  /** Where the parts of a customer stand in it. */
  private static final Map<Class<?>, String> POINTERS =
      Map.of(
          Customer.class, "",
          AudienceMembership.class, "/audienceMemberships/*",
          LoyaltyMembership.class, "/loyaltyMemberships/*");

  static final MixIns STANDARD =
      new MixIns(List.of())
          .with(Customer.class, CustomerConstraints.class)
          .with(AudienceMembership.class, AudienceMembershipConstraints.class)
          .with(LoyaltyMembership.class, LoyaltyMembershipConstraints.class);

  static void requireInterface(Class<?> type) {
    if (!type.isInterface()) {
      throw new IllegalArgumentException(type.getName() + " must be an interface");
    }
  }

  /** The mix-ins and another one. */
  MixIns with(Class<?> type, Class<?> constraints) {
    String pointer = POINTERS.get(type);
    if (pointer == null) {
      throw new IllegalArgumentException("customers have no part of type " + type.getName());
    }
    MixIn added = new MixIn(type, pointer, constraints, List.of());
    return new MixIns(Stream.concat(all.stream(), Stream.of(added)).toList());
  }

  /** The same mix-ins with a change to their rules. */
  MixIns with(RuleChange change) {
    return new MixIns(all.stream().map(mixIn -> mixIn.changed(change)).toList());
  }

  /**
   * Adds the rules to a mapping.
   *
   * @throws ConstraintDeclarationException if a mix-in cannot be read, or a change concerns no rule
   */
  void addTo(ConstraintMapping mapping, Duration futureTolerance, boolean isErrorsOnly) {
    MixInBridge bridge = new MixInBridge(mapping);
    Set<RuleChange> applied = new HashSet<>();
    for (MixIn mixIn : all) {
      bridge.constrain(
          mixIn.type,
          mixIn.pointer,
          mixIn.constraints,
          new RuleSelection(
              mixIn.changes, isErrorsOnly, overrides(mixIn, futureTolerance), applied));
    }
    Set<RuleChange> unknown = new LinkedHashSet<>();
    all.forEach(mixIn -> unknown.addAll(mixIn.changes));
    unknown.removeAll(applied);
    if (!unknown.isEmpty()) {
      throw new ConstraintDeclarationException("no rule has the " + unknown.iterator().next());
    }
  }

  /** The tolerance is that of the kit's own constraints; others say theirs. */
  private static Map<Class<? extends Annotation>, Map<String, Object>> overrides(
      MixIn mixIn, Duration futureTolerance) {
    boolean isStandard =
        STANDARD.all.stream().anyMatch(own -> own.constraints.equals(mixIn.constraints));
    return isStandard
        ? Map.of(NotInFuture.class, Map.of("toleranceSeconds", futureTolerance.toSeconds()))
        : Map.of();
  }
}
