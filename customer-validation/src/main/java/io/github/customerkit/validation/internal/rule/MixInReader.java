package io.github.customerkit.validation.internal.rule;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the constraints of a mix-in, and refuses annotations that would silently have no effect.
 */
final class MixInReader {

  private static final Pattern GETTER = Pattern.compile("(?:get|is)([A-Z])(.*)");
  private static final Pattern OF_VALIDATION =
      Pattern.compile("(jakarta\\.validation|org\\.hibernate\\.validator)\\..*");

  private final Class<?> type;
  private final MixInBridge bridge;
  private final Set<Class<?>> parts = new HashSet<>();
  private final List<Rule> rules = new ArrayList<>();

  MixInReader(Class<?> type, MixInBridge bridge) {
    this.type = type;
    this.bridge = bridge;
  }

  /** Reads a mix-in and the interfaces that it extends, each once. */
  List<Rule> read(Class<?> mixIn) {
    if (parts.add(mixIn)) {
      add(new Place(type, ""), mixIn.getName(), mixIn);
      Stream.of(mixIn.getDeclaredMethods())
          .filter(method -> !method.isSynthetic())
          .filter(method -> (method.getModifiers() & (Modifier.STATIC | Modifier.PRIVATE)) == 0)
          .forEach(this::addGetter);
      Stream.of(mixIn.getInterfaces()).forEach(this::read);
    }
    return rules;
  }

  private void addGetter(Method getter) {
    String source = getter.getDeclaringClass().getName() + '.' + getter.getName() + "()";
    Matcher name = GETTER.matcher(getter.getName());
    if (!name.matches() || getter.getParameterCount() > 0) {
      throw refused(source, "a mix-in has getters without parameters only");
    }
    Place property = new Place(type, name.group(1).toLowerCase(Locale.ROOT) + name.group(2));
    bridge.target(property);
    AnnotatedType returned = getter.getAnnotatedReturnType();
    add(property, source, getter, returned);
    addWithin(property, source, returned);
  }

  /** Adds the constraints on type arguments; bounds and components of arrays must have none. */
  private void addWithin(@Nullable Place place, String source, AnnotatedType holder) {
    if (holder instanceof AnnotatedParameterizedType parameterized) {
      AnnotatedType[] arguments = parameterized.getAnnotatedActualTypeArguments();
      for (int i = 0; i < arguments.length; i++) {
        addType(place == null ? null : place.argument(i), source, arguments[i]);
      }
    } else if (holder instanceof AnnotatedArrayType array) {
      addType(null, source, array.getAnnotatedGenericComponentType());
    } else if (holder instanceof AnnotatedWildcardType wildcard) {
      Stream.of(wildcard.getAnnotatedUpperBounds(), wildcard.getAnnotatedLowerBounds())
          .flatMap(Stream::of)
          .forEach(bound -> addType(null, source, bound));
    }
  }

  private void addType(@Nullable Place place, String source, AnnotatedType part) {
    add(place, source, part);
    addWithin(place, source, part);
  }

  private void add(@Nullable Place place, String source, AnnotatedElement... elements) {
    Set<Annotation> constraints = new HashSet<>();
    for (AnnotatedElement element : elements) {
      refuseOthers(source, element.getAnnotations());
      constraints.addAll(Constraints.on(element));
    }
    for (Annotation constraint : constraints) {
      if (place == null) {
        throw refused(source, "a bound or an array's component must not be constrained");
      } else if (constraint instanceof Valid) {
        bridge.cascade(place);
      } else {
        Rule.of(place, constraint, source).forEach(rules::add);
      }
    }
  }

  private static void refuseOthers(String source, Annotation... annotations) {
    for (Annotation annotation : annotations) {
      String name = annotation.annotationType().getName();
      if (OF_VALIDATION.matcher(name).matches() && Constraints.type(annotation).isEmpty()) {
        throw refused(source, name + " is not understood on a mix-in");
      }
    }
  }

  private static ConstraintDeclarationException refused(String source, String why) {
    return new ConstraintDeclarationException(source + ": " + why);
  }
}
