package io.github.customerkit.validation;

import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.ContainerElementConstraintMappingContext;
import org.hibernate.validator.cfg.context.PropertyConstraintMappingContext;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;

/**
 * Puts the constraints of mix-ins on a type that carries none: interfaces with some of the type's
 * getters, annotated as the type itself would be.
 *
 * <p>Understood are constraints on the interface, on its getters and on the type arguments of what
 * they return, and {@code @Valid} on such a type argument. Anything else is refused by Hibernate
 * Validator when it starts, and so is a getter that the type does not have.
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
   * @param overrides attributes that take other values than the mix-in says, by the constraint's
   *     type
   */
  void constrain(
      Class<?> type,
      Class<?> mixIn,
      Map<Class<? extends Annotation>, Map<String, Object>> overrides) {
    Target target = targets.computeIfAbsent(type, key -> new Target(mapping.type(key)));
    for (Annotation constraint : mixIn.getAnnotations()) {
      target.type.constraint(definition(constraint, overrides));
    }
    for (Method getter : mixIn.getDeclaredMethods()) {
      // Tools that measure coverage add methods of their own.
      if (!getter.isSynthetic()) {
        target.constrain(getter, overrides);
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

    void constrain(Method getter, Map<Class<? extends Annotation>, Map<String, Object>> overrides) {
      String name = propertyName(getter);
      PropertyConstraintMappingContext property = properties.computeIfAbsent(name, type::getter);
      for (Annotation constraint : getter.getAnnotations()) {
        property.constraint(definition(constraint, overrides));
      }
      if (getter.getAnnotatedReturnType() instanceof AnnotatedParameterizedType returned) {
        AnnotatedType[] arguments = returned.getAnnotatedActualTypeArguments();
        for (int i = 0; i < arguments.length; i++) {
          constrain(property, name + '/' + i, i, arguments[i].getAnnotations(), overrides);
        }
      }
    }

    private void constrain(
        PropertyConstraintMappingContext property,
        String place,
        int argument,
        Annotation[] annotations,
        Map<Class<? extends Annotation>, Map<String, Object>> overrides) {
      if (annotations.length == 0) {
        return;
      }
      var element = elements.computeIfAbsent(place, key -> property.containerElementType(argument));
      for (Annotation annotation : annotations) {
        if (annotation instanceof Valid) {
          element.valid();
        } else {
          element.constraint(definition(annotation, overrides));
        }
      }
    }
  }

  private static <A extends Annotation> GenericConstraintDef<A> definition(
      A constraint, Map<Class<? extends Annotation>, Map<String, Object>> overrides) {
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

  private static Object read(Method attribute, Annotation constraint) {
    try {
      return attribute.invoke(constraint);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read the attributes of a public annotation", e);
    }
  }

  private static String propertyName(Method getter) {
    String name = getter.getName().replaceFirst("^(get|is)", "");
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
