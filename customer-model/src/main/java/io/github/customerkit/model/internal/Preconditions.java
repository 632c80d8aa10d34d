package io.github.customerkit.model.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks of constructor arguments: required fields and lists without null elements. */
public final class Preconditions {

  private Preconditions() {}

  /**
   * Returns the value of a required field.
   *
   * @throws NullPointerException if it is null; names the field
   */
  public static <T> T requireField(@Nullable T value, String name) {
    if (value == null) {
      throw new NullPointerException(name + " is required");
    }
    return value;
  }

  /**
   * Returns a required amount; refuses subclasses of {@link BigDecimal}, which may be mutable.
   *
   * @throws NullPointerException if it is null; names the field
   * @throws IllegalArgumentException if it is of a subclass of {@link BigDecimal}
   */
  public static BigDecimal requireAmount(@Nullable BigDecimal value, String name) {
    BigDecimal amount = requireField(value, name);
    if (amount.getClass() != BigDecimal.class) {
      String type = amount.getClass().getName();
      throw new IllegalArgumentException(name + " is of type " + type + "; expected BigDecimal");
    }
    return amount;
  }

  /**
   * Returns an immutable copy of a list; empty for null.
   *
   * @throws NullPointerException if an element is null; names it
   */
  public static <T> List<T> copyNonNull(
      @Nullable Collection<? extends @Nullable T> values, String name) {
    if (values == null || values.isEmpty()) {
      return List.of();
    }
    try {
      // Does not copy or search a list that is already immutable.
      return List.copyOf(values);
    } catch (NullPointerException e) {
      throw new NullPointerException(name + "[" + indexOfNull(values) + "] is required");
    }
  }

  private static int indexOfNull(Collection<?> values) {
    int index = 0;
    for (Object value : values) {
      if (value == null) {
        break;
      }
      index++;
    }
    return index;
  }
}
