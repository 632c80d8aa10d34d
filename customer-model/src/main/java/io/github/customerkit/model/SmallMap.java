package io.github.customerkit.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A map in the order of its names that takes few bytes while it has few: a customer has some ten
 * attributes, for which a hash table is three times as large and no faster. Beyond that it is a
 * hash table.
 */
final class SmallMap extends AbstractMap<String, @Nullable Object> {

  private static final int MAX_FEW = 16;
  private static final int FIRST_ROOM = 8;

  /** Name, value, name, value and so on; nothing once there are many. */
  private @Nullable Object[] few;

  private int countOfFew;
  private @Nullable Map<String, @Nullable Object> many;

  /** An empty map with room for so many names, and for more. */
  SmallMap(int room) {
    few = new Object[2 * Math.min(room, MAX_FEW)];
  }

  /** A copy with no more room than it needs. */
  SmallMap(SmallMap other) {
    few = Arrays.copyOf(other.few, 2 * other.countOfFew);
    countOfFew = other.countOfFew;
    many = other.many == null ? null : new LinkedHashMap<>(other.many);
  }

  @Override
  public @Nullable Object put(String name, @Nullable Object value) {
    if (many != null) {
      return many.put(name, value);
    }
    int at = indexOf(name);
    if (at < 0) {
      add(name, value);
      return null;
    }
    Object before = few[at + 1];
    few[at + 1] = value;
    return before;
  }

  private void add(String name, @Nullable Object value) {
    if (countOfFew == MAX_FEW) {
      Map<String, @Nullable Object> table = new LinkedHashMap<>(this);
      table.put(name, value);
      many = table;
      few = new Object[0];
      countOfFew = 0;
      return;
    }
    int end = 2 * countOfFew;
    if (few.length == end) {
      few = Arrays.copyOf(few, Math.max(2 * FIRST_ROOM, 2 * end));
    }
    few[end] = name;
    few[end + 1] = value;
    countOfFew++;
  }

  @Override
  public @Nullable Object remove(@Nullable Object name) {
    if (many != null) {
      return many.remove(name);
    }
    int at = indexOf(name);
    if (at < 0) {
      return null;
    }
    Object before = few[at + 1];
    countOfFew--;
    int end = 2 * countOfFew;
    System.arraycopy(few, at + 2, few, at, end - at);
    few[end] = null;
    few[end + 1] = null;
    return before;
  }

  /** The index of a name among the few, or -1. */
  private int indexOf(@Nullable Object name) {
    for (int i = 0; i < 2 * countOfFew; i += 2) {
      Object other = few[i];
      if (other == name || (other != null && other.equals(name))) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public int size() {
    return many == null ? countOfFew : many.size();
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return many == null ? indexOf(name) >= 0 : many.containsKey(name);
  }

  @Override
  public @Nullable Object get(@Nullable Object name) {
    if (many != null) {
      return many.get(name);
    }
    int at = indexOf(name);
    return at < 0 ? null : few[at + 1];
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super @Nullable Object> action) {
    if (many != null) {
      many.forEach(action);
      return;
    }
    for (int i = 0; i < 2 * countOfFew; i += 2) {
      action.accept(name(i), few[i + 1]);
    }
  }

  /** Whether all members pass a test; without an iterator, which would be garbage. */
  boolean allMatch(BiPredicate<? super String, ? super @Nullable Object> test) {
    if (many != null) {
      return many.entrySet().stream().allMatch(one -> test.test(one.getKey(), one.getValue()));
    }
    for (int i = 0; i < 2 * countOfFew; i += 2) {
      if (!test.test(name(i), few[i + 1])) {
        return false;
      }
    }
    return true;
  }

  private String name(int index) {
    return (String) Objects.requireNonNull(few[index]);
  }

  @Override
  public Set<Map.Entry<String, @Nullable Object>> entrySet() {
    return many == null ? new FewEntries() : many.entrySet();
  }

  private final class FewEntries extends AbstractSet<Map.Entry<String, @Nullable Object>> {
    @Override
    public int size() {
      return countOfFew;
    }

    @Override
    public Iterator<Map.Entry<String, @Nullable Object>> iterator() {
      return new FewIterator();
    }
  }

  /** Over the few, none of which it can change. */
  private final class FewIterator implements Iterator<Map.Entry<String, @Nullable Object>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < 2 * countOfFew;
    }

    @Override
    public Map.Entry<String, @Nullable Object> next() {
      if (!hasNext()) {
        throw new NoSuchElementException("no more entries");
      }
      int at = next;
      next += 2;
      return new SimpleImmutableEntry<>(name(at), few[at + 1]);
    }
  }
}
