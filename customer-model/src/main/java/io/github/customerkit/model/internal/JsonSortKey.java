package io.github.customerkit.model.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value in an order in which values that mean the same are equal. A table sorted by it stays
 * fast whatever the values are, while a hash table can be made slow by values that were chosen to
 * share a hash.
 *
 * <p>Compares the hashes first, and sorts the members of the value's objects only when these are
 * the same, once for each key: create one key for each value, not for each comparison. Not
 * thread-safe.
 */
public final class JsonSortKey implements Comparable<JsonSortKey> {

  private final int hash;
  private final @Nullable Object value;
  private @Nullable Object sorted;

  /**
   * Creates the key of a value, which must not change while the key is in use.
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

  /** Returns the value with arrays of names and values for its objects. */
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

  /** Returns name, value, name, value and so on, sorted by name. */
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
