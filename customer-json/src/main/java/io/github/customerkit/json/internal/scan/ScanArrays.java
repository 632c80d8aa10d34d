package io.github.customerkit.json.internal.scan;

import io.github.customerkit.model.internal.JsonArray;
import io.github.customerkit.model.internal.JsonObject;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Arrays in which the values of an object or a list are collected, a new one for each. The
 * collector has less to do for new arrays than for one that is kept, and one of the right size
 * needs no copy.
 */
final class ScanArrays {

  /** A document may have much more, but must not make each of the next ones take that room. */
  private static final int MOST_EXPECTED = 64;

  private ScanArrays() {}

  /** Returns an array for as many values as there were before, within bounds. */
  static @Nullable Object[] create(int expected) {
    return new Object[Math.min(expected, MOST_EXPECTED)];
  }

  /** Returns an array with the same values and room for more. */
  static @Nullable Object[] grow(@Nullable Object[] values) {
    return Arrays.copyOf(values, 2 * values.length + 2);
  }

  /** Returns the object of names and values, as many as are said. */
  static JsonObject toObject(@Nullable Object[] namesAndValues, int length) {
    JsonObject members = JsonObject.of(trim(namesAndValues, length));
    if (members == null) {
      throw new FastPathAbort();
    }
    return members;
  }

  /** Returns the list of values, as many as are said. */
  static List<@Nullable Object> toList(@Nullable Object[] values, int length) {
    return JsonArray.of(trim(values, length));
  }

  /** Returns the list of values, all of one type and none of them null. */
  @SuppressWarnings({"unchecked", "NullAway"}) // The caller has added them.
  static <T> List<T> toElements(@Nullable Object[] values, int length) {
    return (List<T>)
        switch (length) {
          case 0 -> List.of();
          case 1 -> List.of(values[0]);
          case 2 -> List.of(values[0], values[1]);
          case 3 -> List.of(values[0], values[1], values[2]);
          default -> List.of(trim(values, length));
        };
  }

  private static @Nullable Object[] trim(@Nullable Object[] values, int length) {
    return length == values.length ? values : Arrays.copyOf(values, length);
  }
}
