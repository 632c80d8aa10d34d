package io.github.customerkit.model.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the lists that code of the user returns. */
public final class ReturnedList {

  private ReturnedList() {}

  /**
   * Returns the list that a user's object returned, immutable.
   *
   * @param returned what it returned, which should be a list without a null
   * @param from the object, whose class a message names; not null
   * @throws NullPointerException if it is no such list; says which class returned what
   */
  public static <T> List<T> copy(@Nullable List<? extends @Nullable T> returned, Object from) {
    if (returned == null) {
      throw new NullPointerException(from.getClass().getName() + " returned null; expected a list");
    }
    for (T element : returned) {
      if (element == null) {
        throw new NullPointerException(
            from.getClass().getName() + " returned a list that holds null");
      }
    }
    return List.copyOf(returned);
  }
}
