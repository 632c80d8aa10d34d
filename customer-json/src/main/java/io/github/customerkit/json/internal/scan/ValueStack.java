package io.github.customerkit.json.internal.scan;

import io.github.customerkit.model.internal.JsonArray;
import io.github.customerkit.model.internal.JsonObject;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names and values read so far of the objects and lists that are open. */
final class ValueStack {

  private static final int USUAL_SIZE = 128;
  private static final int MOST_KEPT = 1 << 13;

  private @Nullable Object[] values = new Object[USUAL_SIZE];
  private int size;

  int size() {
    return size;
  }

  void push(@Nullable Object value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  /** Takes the names and values from an index on. */
  JsonObject popObject(int from) {
    JsonObject members = JsonObject.of(pop(from));
    if (members == null) {
      throw new FastPathAbort();
    }
    return members;
  }

  /** Takes the values from an index on. */
  List<@Nullable Object> popList(int from) {
    return JsonArray.of(pop(from));
  }

  /** Takes the values from an index on, all of one type and none of them null. */
  @SuppressWarnings("unchecked") // Who has pushed them knows their type.
  <T> List<T> popElements(int from) {
    @Nullable Object[] all = values;
    List<Object> elements =
        switch (size - from) {
          case 0 -> List.of();
          case 1 -> List.of(at(all, from));
          case 2 -> List.of(at(all, from), at(all, from + 1));
          case 3 -> List.of(at(all, from), at(all, from + 1), at(all, from + 2));
          default -> List.of(copyOf(all, from, size));
        };
    drop(from);
    return (List<T>) elements;
  }

  @SuppressWarnings("NullAway") // Elements are never null.
  private static Object at(@Nullable Object[] values, int index) {
    return values[index];
  }

  @SuppressWarnings("NullAway") // Elements are never null.
  private static Object[] copyOf(@Nullable Object[] values, int from, int to) {
    return Arrays.copyOfRange(values, from, to);
  }

  private @Nullable Object[] pop(int from) {
    @Nullable Object[] popped = Arrays.copyOfRange(values, from, size);
    drop(from);
    return popped;
  }

  private void drop(int from) {
    for (int i = from; i < size; i++) {
      values[i] = null;
    }
    size = from;
  }

  /** Forgets what a document has left here, and gives memory back that is unusual. */
  void clear() {
    if (values.length > MOST_KEPT) {
      values = new Object[USUAL_SIZE];
      size = 0;
    }
    drop(0);
  }
}
