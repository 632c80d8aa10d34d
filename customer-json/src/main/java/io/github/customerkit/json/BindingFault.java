package io.github.customerkit.json;

import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** What databind says of attributes that do not fit a class, as problems without data. */
final class BindingFault {

  private static final Set<Class<?>> INTEGERS =
      Set.of(long.class, Long.class, int.class, Integer.class, short.class, Short.class);

  private BindingFault() {}

  /**
   * The problem of each attribute. Databind ends at the first fault, so that each attribute is
   * bound again on its own.
   */
  static List<Problem> all(
      Consumer<Attributes> binding, Attributes attributes, RuntimeException first) {
    List<Problem> problems = new ArrayList<>();
    boolean isFirstTold = false;
    for (String name : attributes.asMap().keySet()) {
      Object value = attributes.asMap().get(name);
      try {
        binding.accept(Attributes.builder().raw(name, value).build());
      } catch (RuntimeException fault) {
        // Without the other attributes an instance may be impossible, which is no fault here.
        if (name.equals(attribute(fault))) {
          problems.add(problem(fault, attributes));
          isFirstTold |= name.equals(attribute(first));
        }
      }
    }
    if (!isFirstTold) {
      problems.add(problem(first, attributes));
    }
    return problems;
  }

  /** Problems of attributes by themselves, as problems of their customer. */
  static List<Problem> inAttributes(List<Problem> problems) {
    return problems.stream()
        .map(
            p ->
                Problem.of(
                    Problem.pointer("attributes") + p.getPointer(),
                    p.getCode(),
                    p.getSeverity(),
                    p.getExpected(),
                    p.getMessage()))
        .toList();
  }

  static Problem notWritten(RuntimeException fault) {
    return attributeType(pointer(fault), "JSON");
  }

  private static @Nullable String attribute(RuntimeException fault) {
    return path(fault).isEmpty() ? null : path(fault).get(0).getPropertyName();
  }

  private static Problem problem(RuntimeException fault, Attributes attributes) {
    return isNull(fault, attributes)
        ? ShapeFault.missing(pointer(fault), "a value").in(Words.ENGLISH)
        : attributeType(pointer(fault), expected(fault));
  }

  private static Problem attributeType(String pointer, String expected) {
    return Problem.of(pointer, "attribute-type", Severity.ERROR, expected, "expected " + expected);
  }

  private static String pointer(RuntimeException fault) {
    List<Object> steps = new ArrayList<>();
    steps.add("attributes");
    path(fault).forEach(step -> steps.add(step(step)));
    return Problem.pointer(steps.toArray());
  }

  /** Where databind was; nowhere if a class of the user's that is none of databind's threw. */
  private static List<JacksonException.Reference> path(RuntimeException fault) {
    return fault instanceof JacksonException told ? told.getPath() : List.of();
  }

  private static Object step(JacksonException.Reference step) {
    return step.getPropertyName() == null ? step.getIndex() : step.getPropertyName();
  }

  private static boolean isNull(RuntimeException fault, Attributes attributes) {
    Object value = attributes.asMap();
    for (JacksonException.Reference reference : path(fault)) {
      Object step = step(reference);
      if (value instanceof Map<?, ?> members) {
        value = members.get(step);
      } else if (value instanceof List<?> elements && step instanceof Integer index) {
        value = elements.get(index);
      }
    }
    return value == null;
  }

  private static String expected(RuntimeException fault) {
    Class<?> type = target(fault);
    if (type == null) {
      return "what the class takes";
    }
    if (INTEGERS.contains(type)) {
      return "an integer of the type " + type.getSimpleName();
    }
    if (Number.class.isAssignableFrom(type) || type == double.class || type == float.class) {
      return "number";
    }
    if (CharSequence.class.isAssignableFrom(type)) {
      return "string";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "boolean";
    }
    if (type == Instant.class || type == OffsetDateTime.class) {
      return "time";
    }
    return Collection.class.isAssignableFrom(type) || type.isArray()
        ? "list"
        : "a value of the type " + type.getSimpleName();
  }

  private static @Nullable Class<?> target(RuntimeException fault) {
    if (fault instanceof MismatchedInputException mismatch) {
      return mismatch.getTargetType();
    }
    if (fault instanceof InputCoercionException coercion) {
      return coercion.getTargetType();
    }
    return fault instanceof ValueInstantiationException refused
        ? refused.getType().getRawClass()
        : null;
  }
}
