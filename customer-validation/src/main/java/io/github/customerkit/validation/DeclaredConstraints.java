package io.github.customerkit.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.jspecify.annotations.Nullable;

/**
 * Tells the constraints among the annotations of one place of a mix-in, and reads them.
 *
 * @param place what they stand on, for messages
 * @param overrides attributes that take other values, by the constraint's type
 */
record DeclaredConstraints(
    String place, Map<Class<? extends Annotation>, Map<String, Object>> overrides) {

  private static final Pattern OF_VALIDATION =
      Pattern.compile("(jakarta\\.validation|org\\.hibernate\\.validator)\\..*");

  /**
   * The constraints and {@code @Valid}, each once; repeated ones for themselves. What is nothing to
   * Jakarta Validation is passed over.
   */
  Set<Annotation> on(AnnotatedElement... elements) {
    Set<Annotation> found = new LinkedHashSet<>();
    for (AnnotatedElement element : elements) {
      for (Annotation annotation : element.getAnnotations()) {
        collect(annotation, found);
      }
    }
    return found;
  }

  private void collect(Annotation annotation, Set<Annotation> found) {
    Class<?> type = annotation.annotationType();
    Optional<Method> repeated = repeated(type);
    if (annotation instanceof Valid || isConstraint(type)) {
      found.add(annotation);
    } else if (repeated.isPresent()) {
      found.addAll(List.of((Annotation[]) read(repeated.get(), annotation)));
    } else if (OF_VALIDATION.matcher(type.getName()).matches()) {
      throw refused(type.getName() + " is not understood on a mix-in");
    }
  }

  /** The attribute with the constraints, if it is what the compiler makes of repeated ones. */
  private static Optional<Method> repeated(Class<?> annotationType) {
    return Stream.of(annotationType.getDeclaredMethods())
        .filter(attribute -> attribute.getName().equals("value"))
        .filter(attribute -> isConstraint(attribute.getReturnType().getComponentType()))
        .findFirst();
  }

  private static boolean isConstraint(@Nullable Class<?> type) {
    return type != null && type.isAnnotationPresent(Constraint.class);
  }

  /** Refuses constraints where none can stand: on bounds, and on the components of arrays. */
  void refuseWithin(AnnotatedType type) {
    for (AnnotatedType part : parts(type)) {
      if (!on(part).isEmpty()) {
        throw refused("a bound or an array's component must not be constrained");
      }
      refuseWithin(part);
    }
  }

  private static List<AnnotatedType> parts(AnnotatedType type) {
    if (type instanceof AnnotatedArrayType array) {
      return List.of(array.getAnnotatedGenericComponentType());
    }
    if (type instanceof AnnotatedParameterizedType parameterized) {
      return List.of(parameterized.getAnnotatedActualTypeArguments());
    }
    if (type instanceof AnnotatedWildcardType wildcard) {
      return Stream.of(wildcard.getAnnotatedUpperBounds(), wildcard.getAnnotatedLowerBounds())
          .flatMap(Stream::of)
          .toList();
    }
    return List.of();
  }

  <A extends Annotation> GenericConstraintDef<A> definition(A constraint) {
    @SuppressWarnings("unchecked") // An annotation's type is that of which it is an instance.
    Class<A> type = (Class<A>) constraint.annotationType();
    Map<String, Object> overridden = overrides.getOrDefault(type, Map.of());
    GenericConstraintDef<A> definition = new GenericConstraintDef<>(type);
    for (Method attribute : type.getDeclaredMethods()) {
      String name = attribute.getName();
      Object value = overridden.get(name);
      definition.param(name, value == null ? read(attribute, constraint) : value);
    }
    return definition;
  }

  private Object read(Method attribute, Annotation annotation) {
    String name = annotation.annotationType().getName();
    try {
      return attribute.invoke(annotation);
    } catch (IllegalAccessException e) {
      throw refused(name + " must be public, in a package that is exported");
    } catch (InvocationTargetException e) {
      throw refused(name + " has no readable attribute " + attribute.getName());
    }
  }

  private ConstraintDeclarationException refused(String why) {
    return new ConstraintDeclarationException(place + ": " + why);
  }
}
