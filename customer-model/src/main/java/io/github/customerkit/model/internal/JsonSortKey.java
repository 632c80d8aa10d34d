package io.github.customerkit.model.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value with its place in an order in which values that mean the same are equal. A table
 * that is sorted by it stays fast whatever the values are, while one that hashes them can be made
 * slow by values that were chosen to share a hash.
 *
 * <p>The hash is compared first, and the members of the value's objects are sorted only when it is
 * the same, once for each key: make one key for each value, not for each comparison. Not for use by
 * several threads.
 */
public final class JsonSortKey implements Comparable<JsonSortKey> {

  private final int hash;
  private final @Nullable Object value;
  private @Nullable Object sorted;

  /**
   * A key of a value that does not change while the key is in use.
   *
   * @param value the value; not copied
   * @param hash a hash that is the same for values that mean the same
   */
  public JsonSortKey(@Nullable Object value, int hash) {
    this.value = value;
    this.hash = hash;
  }

  /** Compares the hashes, and then the values. */
  @Override
  public int compareTo(JsonSortKey other) {
    int order = Integer.compare(hash, other.hash);
    return order != 0 || value == other.value ? order : JsonOrder.compare(sorted(), other.sorted());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonSortKey that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  private @Nullable Object sorted() {
    if (sorted == null) {
      sorted = sorted(value);
    }
    return sorted;
  }

  /** The value with arrays of names and values for its objects. */
  private static @Nullable Object sorted(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return members(map);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> elements = new ArrayList<>(list.size());
      list.forEach(element -> elements.add(sorted(element)));
      return elements;
    }
    return value;
  }

  /** Name, value, name, value and so on, in the order of the names. */
  private static @Nullable Object[] members(Map<?, ?> map) {
    List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
    entries.sort(Comparator.comparing(entry -> (String) entry.getKey()));
    @Nullable Object[] members = new Object[2 * entries.size()];
    int next = 0;
    for (Map.Entry<?, ?> entry : entries) {
      members[next++] = entry.getKey();
      members[next++] = sorted(entry.getValue());
    }
    return members;
  }
}
