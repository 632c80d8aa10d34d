package io.github.customerkit.validation;

import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.context.Cascadable;
import org.hibernate.validator.cfg.context.Constrainable;
import org.hibernate.validator.cfg.context.ContainerElementConstraintMappingContext;
import org.hibernate.validator.cfg.context.PropertyConstraintMappingContext;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;

/**
 * Puts the constraints of mix-ins on types that carry none: interfaces with some of a type's
 * getters, annotated as the type itself would be.
 *
 * <p>Understood are constraints on the interface and on all that it extends, on their getters and
 * on the type arguments of what those return, at any depth, and {@code @Valid} there. What else
 * means something to Jakarta Validation is refused, and so is a method that is no getter; a getter
 * that the type does not have is refused by Hibernate Validator when it starts.
 */
final class MixInBridge {

  private final ConstraintMapping mapping;

  /** Hibernate Validator takes each type only once. */
  private final Map<Class<?>, Target> targets = new HashMap<>();

  MixInBridge(ConstraintMapping mapping) {
    this.mapping = mapping;
  }

  /**
   * Puts the constraints of one mix-in on a type.
   *
   * @param pointer where the type stands in a customer, with {@code *} for an index
   * @param selection which of the constraints become rules
   */
  void constrain(Class<?> type, String pointer, Class<?> mixIn, RuleSelection selection) {
    Target target = targets.computeIfAbsent(type, key -> new Target(mapping.type(key)));
    for (Class<?> part : MixInMembers.withAllThatItExtends(mixIn)) {
      DeclaredConstraints declared = new DeclaredConstraints(part.getName(), selection);
      for (Annotation found : declared.on(part)) {
        declared.definitions(pointer, found).forEach(target.type::constraint);
      }
      for (Method getter : MixInMembers.getters(part)) {
        String place = MixInMembers.place(getter);
        target.constrain(pointer, getter, new DeclaredConstraints(place, selection));
      }
    }
  }

  /** What is configured of a type; Hibernate Validator takes each part of it only once. */
  private static final class Target {

    private final TypeConstraintMappingContext<?> type;
    private final Map<String, PropertyConstraintMappingContext> properties = new HashMap<>();
    private final Map<String, ContainerElementConstraintMappingContext> elements = new HashMap<>();

    Target(TypeConstraintMappingContext<?> type) {
      this.type = type;
    }

    void constrain(String pointer, Method getter, DeclaredConstraints declared) {
      String name = MixInMembers.propertyName(getter);
      AnnotatedType returned = getter.getAnnotatedReturnType();
      String place = pointer + '/' + name;
      put(property(name), place, declared, declared.on(getter, returned));
      constrainArguments(place, name, returned, declared);
    }

    /** Those of the arguments that stand at a path of indexes; none is the property itself. */
    private void constrainArguments(
        String pointer,
        String name,
        AnnotatedType holder,
        DeclaredConstraints declared,
        int... path) {
      if (!(holder instanceof AnnotatedParameterizedType parameterized)) {
        declared.refuseWithin(holder);
        return;
      }
      AnnotatedType[] arguments = parameterized.getAnnotatedActualTypeArguments();
      for (int i = 0; i < arguments.length; i++) {
        int[] place = Arrays.copyOf(path, path.length + 1);
        place[path.length] = i;
        var constraints = declared.on(arguments[i]);
        if (!constraints.isEmpty()) {
          put(element(name, place), pointer + "/*", declared, constraints);
        }
        constrainArguments(pointer + "/*", name, arguments[i], declared, place);
      }
    }

    private PropertyConstraintMappingContext property(String name) {
      return properties.computeIfAbsent(name, type::getter);
    }

    private ContainerElementConstraintMappingContext element(String name, int... path) {
      int[] nested = Arrays.copyOfRange(path, 1, path.length);
      return elements.computeIfAbsent(
          name + Arrays.toString(path),
          key -> property(name).containerElementType(path[0], nested));
    }

    private static <P extends Constrainable<P> & Cascadable<P>> void put(
        P place, String pointer, DeclaredConstraints declared, Iterable<Annotation> annotations) {
      for (Annotation annotation : annotations) {
        if (annotation instanceof Valid) {
          place.valid();
        } else {
          declared.definitions(pointer, annotation).forEach(place::constraint);
        }
      }
    }
  }
}
