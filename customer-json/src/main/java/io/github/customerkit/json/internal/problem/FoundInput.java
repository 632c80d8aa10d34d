package io.github.customerkit.json.internal.problem;

import java.util.Collection;
import java.util.List;

/**
 * What was found where something else was expected.
 *
 * @param form what it is
 * @param names those of its members that are on a fixed list, if it is an object
 */
public record FoundInput(InputForm form, Collection<String> names) {

  public static FoundInput of(InputForm form) {
    return new FoundInput(form, List.of());
  }
}
