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
 * Applies a change of the visible parts of a list's elements to the whole list. The hidden part of
 * an element moves with it, and never to another element.
 */
final class ListMerge {

  /** Applies a change of the visible part of an element to the whole element. */
  interface ElementMerge {
    @Nullable Object merge(@Nullable Object whole, @Nullable Object before, @Nullable Object after);
  }

  private static final int NEW = -1;

  private final List<?> whole;
  private final List<?> before;
  private final List<?> after;
  private final ElementMerge elements;

  /** The index before of each element after, or NEW. */
  private final int[] origins;

  /**
   * The indexes before of elements that are not in their place any more, by their visible parts;
   * sorted, because hostile values can all have one hash.
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
   * Merges a list with the change between two states of its visible parts.
   *
   * @param whole the list
   * @param before the visible part of the list before, of the same size
   * @param after the visible part after
   * @param elements merges a changed element
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
      Attributes visible = attribute(before.get(i));
      if (i < after.size() && visible.equals(attribute(after.get(i)))) {
        origins[i] = i;
      } else {
        displaced.computeIfAbsent(key(before.get(i), visible), key -> new ArrayDeque<>()).add(i);
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
    // In a list of another size, a new element cannot be matched with an old one.
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

  /** Wraps a value so that it compares as attributes do: numbers by value. */
  static Attributes attribute(@Nullable Object value) {
    return Attributes.builder().raw("", value).build();
  }
}
