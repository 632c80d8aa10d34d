package io.github.customerkit.model.internal;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of JSON values as the domain keeps them: immutable, with no more room than they need. */
public final class JsonArray {

  private JsonArray() {}

  /**
   * Returns the list of some values.
   *
   * @param values values such as a {@link JsonObject} has. Kept without a copy: do not change the
   *     array afterwards
   */
  public static List<@Nullable Object> of(@Nullable Object[] values) {
    for (Object value : values) {
      if (value == null) {
        return Collections.unmodifiableList(Arrays.asList(values));
      }
    }
    return List.of(values);
  }
}
