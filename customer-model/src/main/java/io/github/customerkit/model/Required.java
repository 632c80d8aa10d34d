package io.github.customerkit.model;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the constructors refuse: a required field that is missing, a null element of a list. */
final class Required {

  private Required() {}

  static <T> T field(@Nullable T value, String name) {
    return Objects.requireNonNull(value, () -> name + " is required");
  }

  static <T> List<T> elements(@Nullable Collection<? extends @Nullable T> values, String name) {
    if (values == null || values.isEmpty()) {
      return List.of();
    }
    int index = 0;
    for (T value : values) {
      if (value == null) {
        throw new NullPointerException(name + "[" + index + "] is required");
      }
      index++;
    }
    return List.copyOf(values);
  }
}
