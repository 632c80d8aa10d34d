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

  /** Bounds the report: a file with a wrong header may have thousands of unknown columns. */
  private static final int MAX_PROBLEMS = 20;

  private PatchColumns() {}

  /**
   * Returns the columns that are attributes.
   *
   * @throws UncheckedIOException if the key is missing, or a column is unknown
   */
  static List<String> of(
      List<String> columns, String key, List<String> ignored, AttributeDefinitions definitions) {
    if (!columns.contains(key)) {
      String only = columns.size() == 1 ? ", and only one column; is the --separator wrong?" : "";
      throw failure(
          "there is no column " + key + only + " (--key names the column with the integration ID)");
    }
    List<String> attributes = new ArrayList<>(columns);
    attributes.remove(key);
    attributes.removeAll(ignored);
    if (definitions.ofCustomers(RefusedRows.COLUMN).isEmpty()) {
      attributes.remove(RefusedRows.COLUMN);
    }
    List<String> problems = problems(columns, attributes, definitions);
    if (!problems.isEmpty()) {
      String more =
          problems.size() > MAX_PROBLEMS
              ? ", and " + (problems.size() - MAX_PROBLEMS) + " more"
              : "";
      throw failure(
          String.join(", ", problems.subList(0, Math.min(problems.size(), MAX_PROBLEMS)))
              + more
              + "; --ignore skips columns");
    }
    return attributes;
  }

  private static List<String> problems(
      List<String> columns, List<String> attributes, AttributeDefinitions definitions) {
    List<String> problems = new ArrayList<>();
    for (String name : attributes) {
      Attributes alone = Attributes.builder().raw(name, null).build();
      for (Problem problem : definitions.check(alone)) {
        // If the header is missing, this is data.
        String shown = Problem.pointer(name).substring(1);
        int number = columns.indexOf(name) + 1;
        problems.add("column " + number + " (" + shown + ") " + problem.getMessage());
      }
    }
    return problems;
  }

  private static UncheckedIOException failure(String message) {
    return new UncheckedIOException(new IOException(message));
  }
}
