package io.github.customerkit.validation;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.ReportAsSingleViolation;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells which annotations are constraints, and of which others they consist. */
final class ComposedConstraint {

  private ComposedConstraint() {}

  static boolean isConstraint(@Nullable Class<?> type) {
    return type != null && type.isAnnotationPresent(Constraint.class);
  }

  /** Returns the attribute with the constraints, if the compiler put repeated ones into it. */
  static Optional<Method> repeated(Class<?> annotationType) {
    return Stream.of(annotationType.getDeclaredMethods())
        .filter(attribute -> attribute.getName().equals("value"))
        .filter(attribute -> isConstraint(attribute.getReturnType().getComponentType()))
        .findFirst();
  }

  /**
   * Returns whether a constraint is nothing but its parts: they report for themselves, and take
   * from it only groups and payload.
   */
  static boolean isSumOfParts(Class<? extends Annotation> constraint) {
    Constraint own = constraint.getAnnotation(Constraint.class);
    return own != null
        && own.validatedBy().length == 0
        && !constraint.isAnnotationPresent(ReportAsSingleViolation.class)
        && Stream.of(constraint.getDeclaredMethods()).noneMatch(ComposedConstraint::overrides)
        && !parts(constraint).isEmpty();
  }

  private static boolean overrides(Method attribute) {
    return attribute.isAnnotationPresent(OverridesAttribute.class)
        || attribute.isAnnotationPresent(OverridesAttribute.List.class);
  }

  /** Returns the annotations that are constraints or hold repeated ones. */
  static List<Annotation> parts(Class<? extends Annotation> constraint) {
    return Stream.of(constraint.getAnnotations())
        .filter(
            part ->
                isConstraint(part.annotationType()) || repeated(part.annotationType()).isPresent())
        .toList();
  }
}
