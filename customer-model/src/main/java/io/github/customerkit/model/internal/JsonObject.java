package io.github.customerkit.model.internal;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object as the domain keeps it: an immutable map in the order of its names. Only this
 * library can create one, so the domain trusts it and does not copy it.
 *
 * <p>A value is a String, Boolean, Long, BigInteger, BigDecimal, null, an immutable list of such
 * values (see {@link JsonArray}) or a JsonObject.
 *
 * <p>Up to 16 members are in one array: a hash table would be three times as large and no faster,
 * and a customer has about ten attributes. More members are in a hash table.
 */
public final class JsonObject extends ReadOnlyMap<String, @Nullable Object> {

  /** The object without members. */
  public static final JsonObject EMPTY = new JsonObject(new Object[0]);

  private static final int MAX_FEW = 16;

  /** Name, value, name, value and so on; or, of odd length, the hash table alone. */
  private final @Nullable Object[] members;

  private JsonObject(@Nullable Object[] members) {
    this.members = members;
  }

  /**
   * Returns the object with some members.
   *
   * @param namesAndValues name, value, name, value and so on, of exactly that length. Kept without
   *     a copy: do not change it afterwards
   * @return the object; null if a name occurs twice
   */
  public static @Nullable JsonObject of(@Nullable Object[] namesAndValues) {
    int length = namesAndValues.length;
    if (length == 0) {
      return EMPTY;
    }
    if (isTable(namesAndValues)) {
      Map<String, @Nullable Object> table = table(namesAndValues);
      return 2 * table.size() == length ? ofTable(table) : null;
    }
    return hasRepeatedName(namesAndValues) ? null : new JsonObject(namesAndValues);
  }

  /** Names with different bits differ, so only names that share a bit are compared. */
  private static boolean hasRepeatedName(@Nullable Object[] members) {
    long seen = 0;
    for (int i = 0; i < members.length; i += 2) {
      int hash = Objects.hashCode(members[i]);
      long bit = 1L << (hash ^ hash >>> 6 ^ hash >>> 12);
      if ((seen & bit) != 0 && indexOf(members, i, members[i]) >= 0) {
        return true;
      }
      seen |= bit;
    }
    return false;
  }

  /**
   * Returns the object with the members of a map, whose values are such as an object has.
   *
   * @param values names and values; not null
   */
  public static JsonObject copyOf(Map<String, @Nullable Object> values) {
    @Nullable Object[] members = new Object[2 * values.size()];
    int next = 0;
    for (Map.Entry<String, @Nullable Object> entry : values.entrySet()) {
      members[next++] = entry.getKey();
      members[next++] = entry.getValue();
    }
    return Objects.requireNonNull(of(members));
  }

  /** Returns whether an object with some members has a hash table. */
  static boolean isTable(@Nullable Object[] namesAndValues) {
    return namesAndValues.length > 2 * MAX_FEW;
  }

  /** Returns an object that keeps a hash table without a copy. */
  static JsonObject ofTable(Map<String, @Nullable Object> table) {
    return new JsonObject(new Object[] {table});
  }

  private static Map<String, @Nullable Object> table(@Nullable Object[] namesAndValues) {
    Map<String, @Nullable Object> table = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      table.put(name(namesAndValues, i), namesAndValues[i + 1]);
    }
    return table;
  }

  /** Returns the index of a name before an end, or -1. */
  private static int indexOf(@Nullable Object[] members, int end, @Nullable Object name) {
    for (int i = 0; i < end; i += 2) {
      Object other = members[i];
      if (other == name || (other != null && other.equals(name))) {
        return i;
      }
    }
    return -1;
  }

  private static String name(@Nullable Object[] members, int index) {
    return (String) Objects.requireNonNull(members[index]);
  }

  private boolean isTable() {
    return members.length == 1;
  }

  @SuppressWarnings("unchecked") // Only ofTable(...) sets it.
  private Map<String, @Nullable Object> table() {
    return (Map<String, @Nullable Object>) Objects.requireNonNull(members[0]);
  }

  @Override
  public int size() {
    return isTable() ? table().size() : members.length / 2;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return isTable() ? table().containsKey(name) : indexOf(members, members.length, name) >= 0;
  }

  @Override
  public @Nullable Object get(@Nullable Object name) {
    if (isTable()) {
      return table().get(name);
    }
    int index = indexOf(members, members.length, name);
    return index < 0 ? null : members[index + 1];
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super @Nullable Object> action) {
    if (isTable()) {
      table().forEach(action);
      return;
    }
    for (int i = 0; i < members.length; i += 2) {
      action.accept(name(members, i), members[i + 1]);
    }
  }

  /** Returns whether all members pass a test; without an iterator, which would be garbage. */
  public boolean allMatch(BiPredicate<? super String, ? super @Nullable Object> test) {
    if (isTable()) {
      return table().entrySet().stream()
          .allMatch(entry -> test.test(entry.getKey(), entry.getValue()));
    }
    for (int i = 0; i < members.length; i += 2) {
      if (!test.test(name(members, i), members[i + 1])) {
        return false;
      }
    }
    return true;
  }

  @Override
  Map<String, @Nullable Object> view() {
    return Collections.unmodifiableMap(
        isTable()
            ? table()
            : new AbstractMap<>() {
              @Override
              public Set<Map.Entry<String, @Nullable Object>> entrySet() {
                return new MemberSet(members);
              }
            });
  }
}
