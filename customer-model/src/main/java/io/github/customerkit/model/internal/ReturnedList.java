package io.github.customerkit.model.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks lists that user code returns. */
public final class ReturnedList {

  private ReturnedList() {}

  /**
   * Returns an immutable copy of a list that an object of the user returned.
   *
   * @param returned the list
   * @param from the object, whose class a message names; not null
   * @throws NullPointerException if the list is null or holds null; names the class of the object
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
