package io.github.customerkit.model;

import java.math.BigDecimal;
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

  /** An amount that cannot change, as one of a subclass might. */
  static BigDecimal amount(@Nullable BigDecimal value, String name) {
    BigDecimal amount = field(value, name);
    if (amount.getClass() != BigDecimal.class) {
      String type = amount.getClass().getName();
      throw new IllegalArgumentException(name + " is of type " + type + "; expected BigDecimal");
    }
    return amount;
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
