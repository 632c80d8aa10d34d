package io.github.customerkit.model.internal;

import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The members of an object as a set, on an array of alternating names and values. */
final class MemberSet extends AbstractSet<Map.Entry<String, @Nullable Object>> {

  private final @Nullable Object[] members;

  MemberSet(@Nullable Object[] members) {
    this.members = members;
  }

  @Override
  public int size() {
    return members.length / 2;
  }

  @Override
  public Iterator<Map.Entry<String, @Nullable Object>> iterator() {
    return new MemberIterator();
  }

  private final class MemberIterator implements Iterator<Map.Entry<String, @Nullable Object>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < members.length;
    }

    @Override
    public Map.Entry<String, @Nullable Object> next() {
      if (!hasNext()) {
        throw new NoSuchElementException("no more members");
      }
      String name = (String) Objects.requireNonNull(members[next]);
      Object value = members[next + 1];
      next += 2;
      return new SimpleImmutableEntry<>(name, value);
    }
  }
}
