package io.github.customerkit.examples.commandline;

import org.jspecify.annotations.Nullable;

/** Where a record stands in its input, for a person. */
final class Place {

  private Place() {}

  /** The record's number, and its line where that is another one. */
  static String of(long number, @Nullable Long line) {
    return "record " + number + (line == null || line == number ? "" : " (line " + line + ")");
  }
}
