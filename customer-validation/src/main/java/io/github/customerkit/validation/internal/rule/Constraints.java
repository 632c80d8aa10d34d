package io.github.customerkit.validation.internal.rule;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds and reads constraints. */
final class Constraints {

  private Constraints() {}

  /** Returns the constraints on an element, also those in containers, and {@code @Valid}. */
  static List<Annotation> on(AnnotatedElement element) {
    return Stream.of(element.getAnnotations())
        .flatMap(annotation -> type(annotation).stream())
        .flatMap(type -> Stream.of(element.getAnnotationsByType(type)))
        .<Annotation>map(Annotation.class::cast)
        .distinct()
        .toList();
  }

  /** Returns the type of a constraint, of the constraints in a container, or of {@code @Valid}. */
  static Optional<Class<? extends Annotation>> type(Annotation annotation) {
    Class<? extends Annotation> type = annotation.annotationType();
    Stream<Class<?>> held =
        Stream.of(type.getDeclaredMethods())
            .filter(attribute -> attribute.getName().equals("value"))
            .flatMap(attribute -> Stream.ofNullable(attribute.getReturnType().getComponentType()));
    return Stream.concat(Stream.of(type), held)
        .filter(found -> found == Valid.class || found.isAnnotationPresent(Constraint.class))
        .<Class<? extends Annotation>>map(found -> found.asSubclass(Annotation.class))
        .findFirst();
  }

  /** Returns the composing constraints of a constraint that only combines them; otherwise none. */
  static List<Annotation> parts(Class<? extends Annotation> type) {
    Constraint declared = type.getAnnotation(Constraint.class);
    return declared == null
            || declared.validatedBy().length > 0
            || type.isAnnotationPresent(ReportAsSingleViolation.class)
            || Stream.of(type.getDeclaredMethods())
                .anyMatch(
                    method -> method.getAnnotationsByType(OverridesAttribute.class).length > 0)
        ? List.of()
        : on(type);
  }

  static Map<String, Object> attributes(Annotation constraint, String source) {
    Map<String, Object> attributes = new HashMap<>();
    for (Method attribute : constraint.annotationType().getDeclaredMethods()) {
      try {
        attributes.put(attribute.getName(), attribute.invoke(constraint));
      } catch (ReflectiveOperationException e) {
        String name = constraint.annotationType().getName();
        throw new ConstraintDeclarationException(
            source + ": " + name + " must be public, in a package that is exported");
      }
    }
    return attributes;
  }
}
