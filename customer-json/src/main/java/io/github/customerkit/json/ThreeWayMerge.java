package io.github.customerkit.json;

import io.github.customerkit.model.Attributes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a change that was made to a part of an object in the whole object. */
final class ThreeWayMerge {

  private ThreeWayMerge() {}

  /**
   * Makes in an object what changed between two states of a part of it.
   *
   * @param whole the object
   * @param before what was seen of it
   * @param after what that became
   * @return the object with the change
   */
  static Map<String, @Nullable Object> of(Map<?, ?> whole, Map<?, ?> before, Map<?, ?> after) {
    Map<String, @Nullable Object> merged = new LinkedHashMap<>();
    whole.forEach(
        (name, value) -> {
          if (after.containsKey(name) || !before.containsKey(name)) {
            merged.put((String) name, value);
          }
        });
    after.forEach(
        (name, value) -> {
          if (!before.containsKey(name) || !areEqual(before.get(name), value)) {
            merged.put((String) name, value(whole.get(name), before.get(name), value));
          }
        });
    return merged;
  }

  private static @Nullable Object value(
      @Nullable Object whole, @Nullable Object before, @Nullable Object after) {
    return whole instanceof Map<?, ?> all
            && before instanceof Map<?, ?> seen
            && after instanceof Map<?, ?> changed
        ? of(all, seen, changed)
        : after;
  }

  /** Equal as attributes are: numbers by value. */
  private static boolean areEqual(@Nullable Object a, @Nullable Object b) {
    return attribute(a).equals(attribute(b));
  }

  private static Attributes attribute(@Nullable Object value) {
    return Attributes.builder().raw("", value).build();
  }
}
