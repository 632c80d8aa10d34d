package io.github.customerkit.json.binding;

import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.internal.JsonSortKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes a change that was made to what was seen of a list's elements in the list itself. What is
 * not seen of an element goes with it wherever it is moved to, and never to another element.
 */
final class ListMerge {

  /** Makes a change that was made to what was seen of an element in the element itself. */
  interface ElementMerge {
    @Nullable Object merge(@Nullable Object whole, @Nullable Object before, @Nullable Object after);
  }

  private static final int NEW = -1;

  private final List<?> whole;
  private final List<?> before;
  private final List<?> after;
  private final ElementMerge elements;

  /** Of each element after, where it stood before, or NEW. */
  private final int[] origins;

  /**
   * Where elements stood before that are not at their place any more, by what was seen of them;
   * sorted, for values can be chosen so that all have one hash.
   */
  private final Map<JsonSortKey, Deque<Integer>> displaced = new TreeMap<>();

  private ListMerge(List<?> whole, List<?> before, List<?> after, ElementMerge elements) {
    this.whole = whole;
    this.before = before;
    this.after = after;
    this.elements = elements;
    this.origins = new int[after.size()];
  }

  /**
   * Makes in a list what changed between two states of what was seen of its elements.
   *
   * @param whole the list
   * @param before what was seen of it, of the same size
   * @param after what that became
   * @param elements merges an element that was changed
   * @return the list with the change
   */
  static List<@Nullable Object> of(
      List<?> whole, List<?> before, List<?> after, ElementMerge elements) {
    ListMerge merge = new ListMerge(whole, before, after, elements);
    merge.findUnmoved();
    merge.findMoved();
    return merge.elements();
  }

  private void findUnmoved() {
    Arrays.fill(origins, NEW);
    for (int i = 0; i < before.size(); i++) {
      Attributes seen = attribute(before.get(i));
      if (i < after.size() && seen.equals(attribute(after.get(i)))) {
        origins[i] = i;
      } else {
        displaced.computeIfAbsent(key(before.get(i), seen), none -> new ArrayDeque<>()).add(i);
      }
    }
  }

  private void findMoved() {
    boolean[] isMoved = new boolean[before.size()];
    for (int i = 0; i < after.size(); i++) {
      Deque<Integer> places = origins[i] == NEW ? displaced.get(key(after.get(i))) : null;
      if (places != null && !places.isEmpty()) {
        origins[i] = places.remove();
        isMoved[origins[i]] = true;
      }
    }
    // In a list of another size nothing tells which element a new one was.
    for (int i = 0; before.size() == after.size() && i < after.size(); i++) {
      if (origins[i] == NEW && !isMoved[i]) {
        origins[i] = i;
      }
    }
  }

  private static JsonSortKey key(@Nullable Object value) {
    return key(value, attribute(value));
  }

  private static JsonSortKey key(@Nullable Object value, Attributes attribute) {
    return new JsonSortKey(value, attribute.hashCode());
  }

  private List<@Nullable Object> elements() {
    List<@Nullable Object> merged = new ArrayList<>(after.size());
    for (int i = 0; i < after.size(); i++) {
      int origin = origins[i];
      merged.add(
          origin == NEW
              ? after.get(i)
              : elements.merge(whole.get(origin), before.get(origin), after.get(i)));
    }
    return merged;
  }

  /** Returns a value as one that compares by meaning, numbers by value. */
  static Attributes attribute(@Nullable Object value) {
    return Attributes.builder().raw("", value).build();
  }
}
