package io.github.customerkit.examples.commandline;

import io.github.customerkit.model.AttributeDefinitions;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Tells which columns of a CSV file are attributes. */
final class PatchColumns {

  private PatchColumns() {}

  /**
   * The columns that are attributes.
   *
   * @throws UncheckedIOException if there is no key, or a column that is nothing
   */
  static List<String> of(
      List<String> columns, String key, List<String> ignored, AttributeDefinitions definitions) {
    if (!columns.contains(key)) {
      String only =
          columns.size() == 1 ? ", and one column only: is there another --separator?" : "";
      throw fault(
          "there is no column " + key + only + " (--key says which one has the integration ID)");
    }
    List<String> attributes = new ArrayList<>(columns);
    attributes.remove(key);
    attributes.removeAll(ignored);
    List<String> faults = new ArrayList<>();
    for (String name : attributes) {
      Attributes alone = Attributes.builder().raw(name, null).build();
      for (Problem problem : definitions.check(alone)) {
        // Where the header is missing, this is data.
        String shown = Problem.pointer(name).substring(1);
        int number = columns.indexOf(name) + 1;
        faults.add("column %d (%s) %s".formatted(number, shown, problem.getMessage()));
      }
    }
    if (!faults.isEmpty()) {
      throw fault(String.join(", ", faults) + "; --ignore leaves columns out");
    }
    return attributes;
  }

  private static UncheckedIOException fault(String message) {
    return new UncheckedIOException(new IOException(message));
  }
}
