package io.github.customerkit.model;

import io.github.customerkit.model.internal.JsonSortKey;
import io.github.customerkit.model.internal.JsonValues;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Compares two maps, or two lists of memberships, by meaning. */
final class Differences {

  /**
   * A membership's ID, and its number among those with the same ID. Comparable, so that a hash
   * table stays fast where IDs are chosen to share one hash.
   */
  private record Key(long id, int occurrence) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int order = Long.compare(id, other.id);
      return order == 0 ? Integer.compare(occurrence, other.occurrence) : order;
    }
  }

  private Differences() {}

  /** Returns the change of each member, in the order of the first map and then of the second. */
  static <K, V> Map<K, Change<V>> between(Map<K, @Nullable V> before, Map<K, @Nullable V> after) {
    Map<K, Change<V>> changes = new LinkedHashMap<>(0);
    before.forEach(
        (name, value) -> {
          @Nullable V other = after.get(name);
          if (other == null && !after.containsKey(name)) {
            changes.put(name, Change.removed(value));
          } else if (!JsonValues.equal(value, other)) {
            changes.put(name, Change.replaced(value, other));
          }
        });
    after.forEach(
        (name, value) -> {
          if (!before.containsKey(name)) {
            changes.put(name, Change.added(value));
          }
        });
    return Collections.unmodifiableMap(changes);
  }

  /**
   * Returns the change of each membership, compared with the one of the same ID at any index. The
   * function {@code order} is called once for each membership.
   */
  static <M, K extends Comparable<K>> List<Change<M>> between(
      List<M> before, List<M> after, ToLongFunction<M> id, Function<M, K> order) {
    if (before.equals(after)) {
      return List.of();
    }
    List<K> keysBefore = before.stream().map(order).toList();
    List<K> keysAfter = after.stream().map(order).toList();
    // Equal ones are not a change, even if others have the same ID.
    List<M> gone = without(before, keysBefore, keysAfter);
    List<M> come = without(after, keysAfter, keysBefore);
    return Collections.unmodifiableList(
        new ArrayList<>(between(byKey(gone, id), byKey(come, id)).values()));
  }

  /** Returns a list without the elements of another one, each as often as it occurs there. */
  private static <M, K extends Comparable<K>> List<M> without(
      List<M> list, List<K> keys, List<K> others) {
    // Sorts instead of hashing, because names and IDs can be chosen so that all memberships share a
    // hash.
    Map<K, Integer> counts = new TreeMap<>();
    others.forEach(key -> counts.merge(key, 1, Integer::sum));
    List<M> rest = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      if (counts.merge(keys.get(i), -1, Integer::sum) < 0) {
        rest.add(list.get(i));
      }
    }
    return rest;
  }

  private static <M> Map<Key, @Nullable M> byKey(List<M> memberships, ToLongFunction<M> id) {
    Map<Long, Integer> occurrences = new HashMap<>();
    Map<Key, @Nullable M> byKey = new LinkedHashMap<>();
    for (M membership : memberships) {
      long key = id.applyAsLong(membership);
      byKey.put(new Key(key, occurrences.merge(key, 1, Integer::sum)), membership);
    }
    return byKey;
  }

  /** Returns the fields of a customer that have one value, by the API's names and in its order. */
  static Map<String, @Nullable Object> singleFields(Customer customer) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (ObjectSchema.Field<Customer, ?, ?> field : CustomerSchema.CUSTOMER.fields()) {
      Object value = isSingle(field.type().kind()) ? field.get(customer) : null;
      if (value != null) {
        values.put(field.name(), value);
      }
    }
    return values;
  }

  private static boolean isSingle(FieldType.Kind kind) {
    return switch (kind) {
      case INT64, NUMBER, STRING, BOOLEAN, DATE_TIME -> true;
      case OBJECT, SCHEMA, LIST -> false;
    };
  }

  /** Returns a key that orders memberships by all that they hold; equal if they mean the same. */
  static <M> JsonSortKey key(ObjectSchema<M, ?> schema, M membership) {
    List<@Nullable Object> values = new ArrayList<>();
    for (ObjectSchema.Field<M, ?, ?> field : schema.fields()) {
      values.add(sortable(field.get(membership)));
    }
    values.add(schema.additionalProperties(membership));
    return new JsonSortKey(values, membership.hashCode());
  }

  private static @Nullable Object sortable(@Nullable Object value) {
    if (value instanceof Instant time) {
      return List.of(time.getEpochSecond(), (long) time.getNano());
    }
    return value instanceof Attributes attributes ? attributes.asMap() : value;
  }
}
