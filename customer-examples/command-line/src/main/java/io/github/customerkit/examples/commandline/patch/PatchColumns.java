package io.github.customerkit.examples.commandline.patch;

import io.github.customerkit.model.AttributeDefinitions;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Finds the columns of a CSV file that are attributes. */
final class PatchColumns {

  /** A person mends these, and then looks again; a file with another header has thousands. */
  private static final int MOST_FAULTS = 20;

  private PatchColumns() {}

  /**
   * Returns the columns that are attributes.
   *
   * @throws UncheckedIOException if the key is missing, or a column is unknown
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
    List<String> faults = faults(columns, attributes, definitions);
    if (!faults.isEmpty()) {
      String more =
          faults.size() > MOST_FAULTS ? ", and " + (faults.size() - MOST_FAULTS) + " more" : "";
      throw fault(
          String.join(", ", faults.subList(0, Math.min(faults.size(), MOST_FAULTS)))
              + more
              + "; --ignore leaves columns out");
    }
    return attributes;
  }

  private static List<String> faults(
      List<String> columns, List<String> attributes, AttributeDefinitions definitions) {
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
    return faults;
  }

  private static UncheckedIOException fault(String message) {
    return new UncheckedIOException(new IOException(message));
  }
}
