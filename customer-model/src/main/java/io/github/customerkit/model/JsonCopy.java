package io.github.customerkit.model;

import io.github.customerkit.model.internal.BoundedText;
import io.github.customerkit.model.internal.JsonNumbers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Copies JSON values deeply into immutable ones, whose numbers are of the types that reading gives,
 * and refuses any value that JSON does not have.
 */
final class JsonCopy {

  /** Beyond this a value may well contain itself, and comparing it would overflow the stack. */
  static final int MAX_NESTING = 1_000;

  /** The way to a value, for the message of a refusal only. */
  private record Way(@Nullable Way parent, Object step, int depth) {

    static Way to(@Nullable Way parent, Object step) {
      return new Way(parent, step, parent == null ? 1 : parent.depth + 1);
    }

    String pointer() {
      String way = parent == null ? "" : parent.pointer();
      return new BoundedText().append(way).append(Problem.pointer(step)).toString();
    }
  }

  /** What is still to be filled, the next on top: recursion could overflow the stack. */
  private final Deque<Runnable> toFill = new ArrayDeque<>();

  /** What was found in the container that is being filled, in its order. */
  private final List<Runnable> found = new ArrayList<>();

  private JsonCopy() {}

  /** An immutable deep copy in the same order. */
  static SmallMap of(Map<?, ? extends @Nullable Object> values) {
    JsonCopy copying = new JsonCopy();
    SmallMap copy = copying.map(values, null);
    copying.fill();
    return copy;
  }

  /** An immutable deep copy of the value of a member. */
  static @Nullable Object of(String name, @Nullable Object value) {
    Object scalar = scalar(value);
    if (scalar != null || value == null) {
      return scalar;
    }
    List<@Nullable Object> flat = value instanceof List<?> list ? flat(list) : null;
    return flat == null ? deep(name, value) : flat;
  }

  /** A copy of a list of nothing but scalars, as most lists are; null if it is another one. */
  private static @Nullable List<@Nullable Object> flat(List<?> values) {
    List<@Nullable Object> copy = new ArrayList<>(values.size());
    for (Object value : values) {
      Object scalar = scalar(value);
      if (scalar == null && value != null) {
        return null;
      }
      copy.add(scalar);
    }
    return Collections.unmodifiableList(copy);
  }

  private static @Nullable Object deep(String name, Object value) {
    JsonCopy copying = new JsonCopy();
    Object copy = copying.copy(value, null, name);
    copying.fill();
    return copy;
  }

  private void fill() {
    while (!found.isEmpty() || !toFill.isEmpty()) {
      for (int i = found.size() - 1; i >= 0; i--) {
        toFill.push(found.get(i));
      }
      found.clear();
      toFill.pop().run();
    }
  }

  private SmallMap map(Map<?, ? extends @Nullable Object> values, @Nullable Way way) {
    SmallMap copy = new SmallMap(values.size());
    found.add(
        () ->
            values.forEach(
                (name, value) -> {
                  if (!(name instanceof String text)) {
                    throw refusal(way, "a name of type " + typeOf(name) + "; expected String");
                  }
                  copy.put(text, copy(value, way, text));
                }));
    return copy;
  }

  private List<@Nullable Object> list(List<? extends @Nullable Object> values, Way way) {
    List<@Nullable Object> copy = new ArrayList<>(values.size());
    found.add(() -> values.forEach(value -> copy.add(copy(value, way, copy.size()))));
    return Collections.unmodifiableList(copy);
  }

  private @Nullable Object copy(@Nullable Object value, @Nullable Way parent, Object step) {
    Object scalar = scalar(value);
    if (scalar != null || value == null) {
      return scalar;
    }
    Way way = Way.to(parent, step);
    if (way.depth > MAX_NESTING) {
      throw new IllegalArgumentException("values nested more than " + MAX_NESTING + " deep");
    }
    if (value instanceof List<?> list) {
      return list(list, way);
    }
    if (value instanceof Map<?, ?> map) {
      return Collections.unmodifiableMap(map(map, way));
    }
    throw refusal(
        way,
        JsonNumbers.isNotFinite(value)
            ? "NaN or an infinity; expected a finite number"
            : "a value of type "
                + typeOf(value)
                + "; expected String, Boolean, a number of the JDK, List, Map or null");
  }

  /** The value if it is neither a list nor a map, as the domain keeps it; null if it is no such. */
  private static @Nullable Object scalar(@Nullable Object value) {
    if (value instanceof String || value instanceof Boolean) {
      return value;
    }
    return value instanceof Number number ? JsonNumbers.canonical(number) : null;
  }

  private static IllegalArgumentException refusal(@Nullable Way way, String what) {
    return new IllegalArgumentException(way == null ? what : way.pointer() + ": " + what);
  }

  private static String typeOf(@Nullable Object value) {
    return value == null ? "null" : value.getClass().getName();
  }
}
