package io.github.customerkit.validation;

import io.github.customerkit.model.Severity;
import io.github.customerkit.validation.constraint.Warning;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.validator.cfg.GenericConstraintDef;

/**
 * Tells the constraints among the annotations of one place of a mix-in, and reads them.
 *
 * @param place what they stand on, for messages
 * @param selection which of them become rules
 */
record DeclaredConstraints(String place, RuleSelection selection) {

  private static final String GROUPS = "groups";
  private static final String PAYLOAD = "payload";

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
    Optional<Method> repeated = ComposedConstraint.repeated(type);
    if (annotation instanceof Valid || ComposedConstraint.isConstraint(type)) {
      found.add(annotation);
    } else if (repeated.isPresent()) {
      found.addAll(List.of((Annotation[]) read(repeated.get(), annotation)));
    } else if (OF_VALIDATION.matcher(type.getName()).matches()) {
      throw refused(type.getName() + " is not understood on a mix-in");
    }
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

  /**
   * Returns what of a constraint becomes rules: nothing, itself, or its parts, where it is nothing
   * but these.
   *
   * @param pointer where the constraint stands in a customer, with {@code *} for an index
   */
  List<GenericConstraintDef<?>> definitions(String pointer, Annotation constraint) {
    List<GenericConstraintDef<?>> definitions = new ArrayList<>();
    define(pointer, constraint, Map.of(), definitions);
    return definitions;
  }

  private void define(
      String pointer,
      Annotation constraint,
      Map<String, Object> inherited,
      List<GenericConstraintDef<?>> definitions) {
    Class<? extends Annotation> type = constraint.annotationType();
    Map<String, Object> attributes = attributes(constraint);
    attributes.putAll(inherited);
    if (ComposedConstraint.isSumOfParts(type)) {
      Map<String, Object> handedDown = new HashMap<>(attributes);
      handedDown.keySet().retainAll(Set.of(GROUPS, PAYLOAD));
      Set<Annotation> parts = new LinkedHashSet<>();
      ComposedConstraint.parts(type).forEach(part -> collect(part, parts));
      parts.forEach(part -> define(pointer, part, handedDown, definitions));
    } else if (isSelected(pointer, constraint, attributes)) {
      definitions.add(definition(type, attributes));
    }
  }

  /** Returns whether the constraint becomes a rule, and gives it the payload of its severity. */
  private boolean isSelected(
      String pointer, Annotation constraint, Map<String, Object> attributes) {
    Set<Class<?>> payload = new LinkedHashSet<>();
    if (attributes.get(PAYLOAD) instanceof Class<?>[] declared) {
      payload.addAll(List.of(declared));
    }
    Severity declared = payload.contains(Warning.class) ? Severity.WARNING : Severity.ERROR;
    Optional<Severity> severity =
        selection.severity(
            pointer + Term.placeWithin(constraint), Term.of(constraint).code(), declared);
    if (severity.isPresent() && severity.get() != declared) {
      if (severity.get() == Severity.WARNING) {
        payload.add(Warning.class);
      } else {
        payload.remove(Warning.class);
      }
      attributes.put(PAYLOAD, payload.toArray(Class<?>[]::new));
    }
    return severity.isPresent();
  }

  private Map<String, Object> attributes(Annotation constraint) {
    Map<String, Object> attributes = new HashMap<>();
    for (Method attribute : constraint.annotationType().getDeclaredMethods()) {
      attributes.put(attribute.getName(), read(attribute, constraint));
    }
    attributes.putAll(selection.overrides().getOrDefault(constraint.annotationType(), Map.of()));
    return attributes;
  }

  private static <A extends Annotation> GenericConstraintDef<A> definition(
      Class<A> type, Map<String, Object> attributes) {
    GenericConstraintDef<A> definition = new GenericConstraintDef<>(type);
    attributes.forEach(definition::param);
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
