package io.github.customerkit.json.internal.scan;

import io.github.customerkit.model.internal.JsonArray;
import io.github.customerkit.model.internal.JsonObject;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Creates the arrays for the values of objects and lists, a new one for each: new arrays cost the
 * garbage collector less than a shared one, and an array of the right size needs no copy.
 */
final class ScanArrays {

  /** Bounds the room that a large document causes for the following ones. */
  private static final int MAX_EXPECTED = 64;

  private ScanArrays() {}

  /** Returns an array for the expected number of values, within bounds. */
  static @Nullable Object[] create(int expected) {
    return new Object[Math.min(expected, MAX_EXPECTED)];
  }

  /** Returns an array with the same values and room for more. */
  static @Nullable Object[] grow(@Nullable Object[] values) {
    return Arrays.copyOf(values, 2 * values.length + 2);
  }

  /** Returns the object with the first names and values of an array. */
  static JsonObject toObject(@Nullable Object[] namesAndValues, int length) {
    JsonObject members = JsonObject.of(trim(namesAndValues, length));
    if (members == null) {
      throw new FastPathAbort();
    }
    return members;
  }

  /** Returns the list of the first values of an array. */
  static List<@Nullable Object> toList(@Nullable Object[] values, int length) {
    return JsonArray.of(trim(values, length));
  }

  /** Returns the list of the first values of an array, which have one type and are not null. */
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
