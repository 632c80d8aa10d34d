package io.github.customerkit.json.binding;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Applies a change of the visible part of an object to the whole object. */
final class ThreeWayMerge {

  private ThreeWayMerge() {}

  /**
   * Merges an object with the change between two states of its visible part.
   *
   * @param whole the object
   * @param before the visible part before
   * @param after the visible part after
   * @param names the names by which the object's members were read
   * @return the object with the change
   */
  static Map<String, @Nullable Object> of(
      Map<?, ?> whole, Map<?, ?> before, Map<?, ?> after, PropertyNames names) {
    // Of several names of one property the last one counts, as it does for databind.
    Map<String, String> readBy = new HashMap<>();
    whole.keySet().forEach(name -> readBy.put(names.written((String) name), (String) name));
    Map<String, @Nullable Object> merged = new LinkedHashMap<>();
    whole.forEach(
        (name, value) -> {
          String written = names.written((String) name);
          if (after.containsKey(written) || !before.containsKey(written)) {
            merged.put((String) name, value);
          }
        });
    after.forEach(
        (name, value) -> {
          if (!before.containsKey(name) || !areEqual(before.get(name), value)) {
            String place = readBy.getOrDefault((String) name, (String) name);
            merged.put(
                place,
                value(whole.get(place), before.get(name), value, names.ofProperty((String) name)));
          }
        });
    return merged;
  }

  /** Merges any value: objects and lists of the same size are merged, all others replaced. */
  static @Nullable Object value(
      @Nullable Object whole,
      @Nullable Object before,
      @Nullable Object after,
      PropertyNames names) {
    if (areEqual(before, after)) {
      return whole;
    }
    if (whole instanceof Map<?, ?> all
        && before instanceof Map<?, ?> visible
        && after instanceof Map<?, ?> changed) {
      return of(all, visible, changed, names);
    }
    return whole instanceof List<?> all
            && before instanceof List<?> visible
            && after instanceof List<?> changed
            && all.size() == visible.size()
        ? ListMerge.of(all, visible, changed, (w, b, a) -> value(w, b, a, names.ofContent()))
        : after;
  }

  /** Returns whether values are equal as attributes: numbers by value. */
  private static boolean areEqual(@Nullable Object a, @Nullable Object b) {
    return ListMerge.attribute(a).equals(ListMerge.attribute(b));
  }
}
