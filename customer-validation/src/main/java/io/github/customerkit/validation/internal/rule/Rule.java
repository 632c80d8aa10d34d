package io.github.customerkit.validation.internal.rule;

import io.github.customerkit.model.Severity;
import io.github.customerkit.validation.constraint.Warning;
import io.github.customerkit.validation.internal.problem.ProblemCode;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.cfg.GenericConstraintDef;

/**
 * A constraint at a place.
 *
 * @param constraint the constraint as declared
 * @param attributes the values of its attributes, which replace the declared ones
 */
record Rule(Place place, Annotation constraint, Map<String, Object> attributes) {

  private static final String PAYLOAD = "payload";

  /** Returns a constraint, or the constraints that it combines, in its groups. */
  static Stream<Rule> of(Place place, Annotation constraint, String source) {
    Map<String, Object> attributes = Constraints.attributes(constraint, source);
    List<Annotation> parts = Constraints.parts(constraint.annotationType());
    if (parts.isEmpty()) {
      return Stream.of(new Rule(place, constraint, attributes));
    }
    attributes.keySet().retainAll(Set.of("groups", PAYLOAD));
    return parts.stream()
        .flatMap(part -> of(place, part, source))
        .map(rule -> rule.with(attributes));
  }

  String code() {
    return ProblemCode.of(constraint).code();
  }

  /** Returns the pointer of the rule's problems, with {@code *} for an index. */
  String pointer() {
    return place.pointer() + ProblemCode.pointerWithin(constraint);
  }

  Severity severity() {
    return payload().contains(Warning.class) ? Severity.WARNING : Severity.ERROR;
  }

  Rule withSeverity(Severity severity) {
    Set<Class<?>> payload = payload();
    payload.remove(Warning.class);
    if (severity == Severity.WARNING) {
      payload.add(Warning.class);
    }
    return with(Map.of(PAYLOAD, payload.toArray(Class<?>[]::new)));
  }

  private Set<Class<?>> payload() {
    return new LinkedHashSet<>(List.of((Class<?>[]) attributes.get(PAYLOAD)));
  }

  /** Returns the rule with other values of some attributes. */
  Rule with(Map<String, Object> values) {
    Map<String, Object> changed = new HashMap<>(attributes);
    changed.putAll(values);
    return new Rule(place, constraint, changed);
  }

  /** Returns the constraint for Hibernate Validator's programmatic mapping. */
  GenericConstraintDef<?> definition() {
    return definition(constraint.annotationType());
  }

  private <A extends Annotation> GenericConstraintDef<A> definition(Class<A> type) {
    GenericConstraintDef<A> definition = new GenericConstraintDef<>(type);
    attributes.forEach(definition::param);
    return definition;
  }
}
