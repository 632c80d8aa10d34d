package io.github.customerkit.json.internal.problem;

import java.util.Collection;
import java.util.List;

/**
 * An input, or a value in it, of another format than expected.
 *
 * @param form the form found
 * @param names the names of its members that are on a fixed list, if it is an object; of an
 *     envelope, the pointer to the customer
 */
public record FoundInput(InputForm form, Collection<String> names) {

  /** Returns an input of a form without names. */
  public static FoundInput of(InputForm form) {
    return new FoundInput(form, List.of());
  }

  /** Returns a description of the input, as a part of a message. */
  Message message() {
    return names.isEmpty() || !form.isObject()
        ? Message.of("input." + form)
        : Message.of("input." + form + ".names", String.join(", ", names));
  }
}
