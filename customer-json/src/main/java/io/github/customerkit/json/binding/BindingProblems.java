package io.github.customerkit.json.binding;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.exc.InvalidFormatException;

/**
 * The problem for which attributes do not fit a class, without data.
 *
 * @param property the property of the class at which databind stopped; null if at none
 * @param place the names and indexes that lead to the value in the attributes
 * @param problem the problem of the value
 */
record BindingProblems(@Nullable String property, List<Object> place, Problem problem) {

  /**
   * Returns the problem for an exception of databind or the user's class.
   *
   * @param thrown the exception
   * @param parser the parser, at the value where databind stopped
   * @param attributes the attributes
   * @param aliases the aliases of properties
   */
  static BindingProblems of(
      RuntimeException thrown, JsonParser parser, Attributes attributes, PropertyAliases aliases) {
    List<JacksonException.Reference> path = path(thrown);
    List<Object> place = place(path, read(parser), attributes, aliases);
    String pointer = pointer(place);
    return new BindingProblems(
        path.isEmpty() ? null : path.get(0).getPropertyName(),
        place,
        ShapeMessages.ENGLISH.problem(
            isMissing(thrown, place, attributes)
                ? ShapeProblem.missing(pointer, "a value")
                : ShapeProblem.attributeType(pointer, BoundType.expected(thrown))));
  }

  /** Returns the problems that keep an instance from being written. */
  static List<Problem> allNotWritten(RuntimeException thrown) {
    List<JacksonException.Reference> path = path(thrown);
    if (path.isEmpty() && thrown.getCause() instanceof CustomerJsonException invalid) {
      return inAttributes(invalid.getProblems());
    }
    String pointer = pointer(path.stream().map(BindingProblems::step).toList());
    return ShapeMessages.ENGLISH.problems(List.of(ShapeProblem.attributeType(pointer, "JSON")));
  }

  /** Returns problems of attributes as problems of their customer. */
  private static List<Problem> inAttributes(List<Problem> problems) {
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

  boolean isIn(String attribute) {
    return !place.isEmpty() && place.get(0).equals(attribute);
  }

  boolean isOfPropertyOf(BindingProblems other) {
    return property != null && property.equals(other.property);
  }

  private static String pointer(List<Object> place) {
    return Problem.pointer("attributes") + Problem.pointer(place.toArray());
  }

  /**
   * Returns the path at which databind stopped; empty if the user's class threw its own exception.
   */
  private static List<JacksonException.Reference> path(RuntimeException thrown) {
    return thrown instanceof JacksonException databind ? databind.getPath() : List.of();
  }

  private static Object step(JacksonException.Reference step) {
    return step.getPropertyName() == null ? step.getIndex() : step.getPropertyName();
  }

  /**
   * Returns the place of the problem in the attributes. Databind reports the name of a property
   * even if an alias was read, and counts the elements of a set; the parser knows the place, unless
   * it has left it already.
   */
  private static List<Object> place(
      List<JacksonException.Reference> path,
      List<Object> read,
      Attributes attributes,
      PropertyAliases aliases) {
    List<Object> place = new ArrayList<>();
    Object parent = attributes.asMap();
    for (JacksonException.Reference reference : path) {
      Object step = step(reference);
      int depth = place.size();
      if (depth < read.size() && read.get(depth).getClass() == step.getClass()) {
        place.add(read.get(depth));
      } else if (reference.from() instanceof Collection<?> seen && !(seen instanceof List<?>)) {
        break;
      } else if (step instanceof String && parent instanceof Map<?, ?> members) {
        place.add(aliases.nameIn(members, reference));
      } else {
        place.add(step);
      }
      parent = value(parent, place.get(depth));
    }
    return place;
  }

  /**
   * Returns the names and indexes to the current value of a parser; none while databind reads its
   * own copy.
   */
  private static List<Object> read(JsonParser parser) {
    if (parser.currentToken() == null) {
      return List.of();
    }
    Deque<Object> steps = new ArrayDeque<>();
    TokenStreamContext innermost = parser.streamReadContext();
    for (TokenStreamContext at = innermost; !at.inRoot(); at = at.getParent()) {
      if (at.inArray()) {
        steps.addFirst(at.getCurrentIndex());
      } else if (at.hasCurrentName()) {
        steps.addFirst(at.currentName());
      }
    }
    return List.copyOf(steps);
  }

  /** Returns whether the value at an existing place is null or absent. */
  private static boolean isMissing(
      RuntimeException thrown, List<Object> place, Attributes attributes) {
    if (place.isEmpty()) {
      return false;
    }
    int last = place.size() - 1;
    Object parent = attributes.asMap();
    for (Object step : place.subList(0, last)) {
      parent = value(parent, step);
    }
    return has(parent, place.get(last))
        ? value(parent, place.get(last)) == null
        : parent instanceof Map<?, ?> && isAbsence(thrown);
  }

  private static boolean has(@Nullable Object parent, Object step) {
    if (parent instanceof List<?> elements) {
      return step instanceof Integer index && index >= 0 && index < elements.size();
    }
    return parent instanceof Map<?, ?> members && members.containsKey(step);
  }

  private static @Nullable Object value(@Nullable Object parent, Object step) {
    if (!has(parent, step)) {
      return null;
    }
    return parent instanceof List<?> elements
        ? elements.get((Integer) step)
        : ((Map<?, ?>) Objects.requireNonNull(parent)).get(step);
  }

  /** Returns whether databind found a property missing at the end of an object. */
  private static boolean isAbsence(RuntimeException thrown) {
    return thrown instanceof JacksonException databind
        && !(databind instanceof InvalidFormatException)
        && databind.processor() instanceof JsonParser parser
        && parser.currentToken() == JsonToken.END_OBJECT;
  }
}
