package io.github.customerkit.examples.commandline.patch;

import io.github.customerkit.examples.commandline.failure.UnreadableInput;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.model.AttributeDefinitions;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Problem;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
      List<String> columns,
      String key,
      List<String> ignored,
      AttributeDefinitions definitions,
      Locale locale) {
    if (!columns.contains(key)) {
      throw failure(
          Message.of(columns.size() == 1 ? "csv.no-key-in-one-column" : "csv.no-key", key));
    }
    List<String> attributes = new ArrayList<>(columns);
    attributes.remove(key);
    attributes.removeAll(ignored);
    if (definitions.customerAttribute(RefusedRows.COLUMN).isEmpty()) {
      attributes.remove(RefusedRows.COLUMN);
    }
    List<Message> problems = problems(columns, attributes, definitions, locale);
    if (!problems.isEmpty()) {
      int more = problems.size() - MAX_PROBLEMS;
      Message first = joined(problems.subList(0, Math.min(problems.size(), MAX_PROBLEMS)));
      throw failure(
          more > 0
              ? Message.of("csv.columns-and-more", first, more)
              : Message.of("csv.columns", first));
    }
    return attributes;
  }

  private static List<Message> problems(
      List<String> columns,
      List<String> attributes,
      AttributeDefinitions definitions,
      Locale locale) {
    List<Message> problems = new ArrayList<>();
    for (String name : attributes) {
      Attributes alone = Attributes.builder().raw(name, null).build();
      for (Problem problem : definitions.check(alone, locale)) {
        // If the header is missing, this is data.
        String shown = Problem.pointer(name).substring(1);
        int number = columns.indexOf(name) + 1;
        problems.add(Message.of("csv.column", number, shown, problem.getMessage()));
      }
    }
    return problems;
  }

  private static Message joined(List<Message> problems) {
    return problems.stream()
        .reduce((before, next) -> Message.of("csv.columns-both", before, next))
        .orElseThrow();
  }

  private static UncheckedIOException failure(Message message) {
    return new UncheckedIOException(new UnreadableInput(message));
  }
}
