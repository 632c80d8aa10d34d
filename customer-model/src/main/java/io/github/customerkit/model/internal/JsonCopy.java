package io.github.customerkit.model.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Copies JSON values deeply into immutable ones, whose numbers are of the types that reading gives,
 * and refuses any value that JSON does not have.
 */
public final class JsonCopy {

  /**
   * The maximum depth: a deeper value may contain itself, and comparing it would overflow the
   * stack.
   */
  private static final int MAX_NESTING = 1_000;

  /** The path to a value, for the message of a refusal only. */
  private record Path(@Nullable Path parent, Object step, int depth) {

    static Path to(@Nullable Path parent, Object step) {
      return new Path(parent, step, parent == null ? 1 : parent.depth + 1);
    }

    String pointer() {
      String path = parent == null ? "" : parent.pointer();
      return new BoundedText().append(path).append(JsonPointer.of(step)).toString();
    }
  }

  /** The containers that are still to be filled, the next on top: recursion needs more stack. */
  private final Deque<Runnable> toFill = new ArrayDeque<>();

  /** The containers in the one that is being filled, in its order. */
  private final List<Runnable> found = new ArrayList<>();

  private JsonCopy() {}

  /**
   * Returns an immutable deep copy in the same order; a {@link JsonObject} as it is.
   *
   * @throws IllegalArgumentException if JSON has no such value; says where and which type
   */
  public static JsonObject of(Map<?, ? extends @Nullable Object> values) {
    if (values instanceof JsonObject trusted) {
      return trusted;
    }
    JsonCopy copying = new JsonCopy();
    JsonObject copy = copying.object(values, null);
    copying.fillAll();
    return copy;
  }

  /**
   * Returns an immutable deep copy of the value of a member.
   *
   * @throws IllegalArgumentException if JSON has no such value; says where and which type
   */
  public static @Nullable Object of(String name, @Nullable Object value) {
    Object scalar = scalar(value);
    if (scalar != null || value == null) {
      return scalar;
    }
    JsonCopy copying = new JsonCopy();
    Object copy = copying.container(value, Path.to(null, name));
    copying.fillAll();
    return copy;
  }

  private void fillAll() {
    while (!found.isEmpty() || !toFill.isEmpty()) {
      for (int i = found.size() - 1; i >= 0; i--) {
        toFill.push(found.get(i));
      }
      found.clear();
      toFill.pop().run();
    }
  }

  private JsonObject object(Map<?, ? extends @Nullable Object> values, @Nullable Path path) {
    if (values instanceof JsonObject trusted) {
      requireDepth(trusted, path == null ? 1 : path.depth);
      return trusted;
    }
    @Nullable Object[] members = members(values);
    if (JsonObject.isTable(members)) {
      Map<String, @Nullable Object> table = new LinkedHashMap<>();
      found.add(() -> fill(members, path, table::put));
      return JsonObject.ofTable(table);
    }
    JsonObject object = JsonObject.of(members);
    if (object == null) {
      // A map that breaks its contract can return a name twice.
      return object(new LinkedHashMap<>(values), path);
    }
    found.add(() -> fill(members, path, (name, value) -> {}));
    return object;
  }

  /** Refuses a trusted object that is too deep for its place: the depths add up. */
  private static void requireDepth(JsonObject trusted, int begin) {
    List<Object> level = List.of(trusted);
    for (int depth = begin; !level.isEmpty(); depth++) {
      if (depth > MAX_NESTING) {
        throw tooDeep();
      }
      List<Object> next = new ArrayList<>();
      level.forEach(container -> addContainers(container, next));
      level = next;
    }
  }

  private static void addContainers(Object container, List<Object> found) {
    Iterable<?> values = container instanceof Map<?, ?> map ? map.values() : (List<?>) container;
    for (Object value : values) {
      if (value instanceof Map || value instanceof List) {
        found.add(value);
      }
    }
  }

  private static IllegalArgumentException tooDeep() {
    return new IllegalArgumentException("values nested more than " + MAX_NESTING + " deep");
  }

  private static @Nullable Object[] members(Map<?, ? extends @Nullable Object> values) {
    List<@Nullable Object> members = new ArrayList<>(2 * values.size());
    values.forEach(
        (name, value) -> {
          members.add(name);
          members.add(value);
        });
    return members.toArray();
  }

  private void fill(
      @Nullable Object[] members,
      @Nullable Path path,
      BiConsumer<String, @Nullable Object> consumer) {
    for (int i = 0; i < members.length; i += 2) {
      if (!(members[i] instanceof String name)) {
        throw refusal(path, "a name of type " + typeOf(members[i]) + "; expected String");
      }
      members[i + 1] = copy(members[i + 1], path, name);
      consumer.accept(name, members[i + 1]);
    }
  }

  private List<@Nullable Object> list(List<? extends @Nullable Object> values, Path path) {
    @Nullable Object[] elements = new ArrayList<@Nullable Object>(values).toArray();
    found.add(
        () -> {
          for (int i = 0; i < elements.length; i++) {
            elements[i] = copy(elements[i], path, i);
          }
        });
    return Collections.unmodifiableList(Arrays.asList(elements));
  }

  private @Nullable Object copy(@Nullable Object value, @Nullable Path parent, Object step) {
    Object scalar = scalar(value);
    return scalar != null || value == null ? scalar : container(value, Path.to(parent, step));
  }

  private Object container(Object value, Path path) {
    if (path.depth > MAX_NESTING) {
      throw tooDeep();
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> flat = flat(list);
      return flat == null ? list(list, path) : flat;
    }
    if (value instanceof Map<?, ?> map) {
      return object(map, path);
    }
    throw refusal(
        path,
        JsonNumbers.isNotFinite(value)
            ? "NaN or an infinity; expected a finite number"
            : "a value of type "
                + typeOf(value)
                + "; expected String, Boolean, a number of the JDK, List, Map or null");
  }

  /** Returns a copy of a list that has only scalars, as most lists do; null for any other list. */
  private static @Nullable List<@Nullable Object> flat(List<?> values) {
    List<@Nullable Object> copy = new ArrayList<>(values.size());
    for (Object value : values) {
      Object scalar = scalar(value);
      if (scalar == null && value != null) {
        return null;
      }
      copy.add(scalar);
    }
    return JsonArray.of(copy.toArray());
  }

  private static @Nullable Object scalar(@Nullable Object value) {
    if (value instanceof String || value instanceof Boolean) {
      return value;
    }
    return value instanceof Number number ? JsonNumbers.canonical(number) : null;
  }

  private static IllegalArgumentException refusal(@Nullable Path path, String what) {
    return new IllegalArgumentException(path == null ? what : path.pointer() + ": " + what);
  }

  private static String typeOf(@Nullable Object value) {
    return value == null ? "null" : value.getClass().getName();
  }
}
