package io.github.customerkit.json;

import io.github.customerkit.json.CustomerReader.Input;
import java.util.Collection;
import java.util.List;

/**
 * What was found where something else was expected.
 *
 * @param form what it is
 * @param names those of its members that are on a fixed list, if it is an object
 */
record FoundInput(InputForm form, Collection<String> names) {

  static FoundInput of(InputForm form) {
    return new FoundInput(form, List.of());
  }

  static FoundInput of(ObjectHead head) {
    return new FoundInput(
        head.isServerError() ? InputForm.SERVER_ERROR : InputForm.OBJECT, head.names());
  }

  /** The record that says so. */
  RawRecord refused(long number, long offset, Input expected) {
    ShapeFault fault =
        switch (expected) {
          case ARRAY -> ShapeFault.otherInput("array", this);
          case PAGE -> ShapeFault.otherInput("page", this);
          default -> ShapeFault.notJson(this);
        };
    return RawRecord.refused(number, null, offset, fault);
  }
}
