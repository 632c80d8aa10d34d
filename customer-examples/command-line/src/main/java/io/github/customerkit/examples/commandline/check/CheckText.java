package io.github.customerkit.examples.commandline.check;

import io.github.customerkit.examples.commandline.report.Language;
import io.github.customerkit.examples.commandline.report.Place;
import io.github.customerkit.examples.commandline.report.TextTable;
import io.github.customerkit.examples.commandline.terminal.Printable;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints the report for a person: a sentence, and a table of problems. */
final class CheckText {

  private static final int COUNT_COLUMN = 3;

  private CheckText() {}

  static void print(CheckReport report, Language language, Terminal terminal) {
    PrintWriter out = terminal.out();
    out.println(language.sentence(report.read(), report.accepted(), report.rejected()));
    List<ProblemGroup> groups = report.groups();
    if (!groups.isEmpty()) {
      List<List<String>> rows = new ArrayList<>();
      rows.add(language.head());
      groups.forEach(group -> rows.add(row(group, language, report.isOfSeveralSources())));
      out.println();
      TextTable.print(rows, List.of(COUNT_COLUMN), terminal);
    }
    if (report.ungrouped() > 0) {
      out.println(language.elsewhere(report.ungrouped()));
    }
    if (report.repeatsIncompleteFrom() != null) {
      out.println();
      out.println(language.incompleteFrom(report.repeatsIncompleteFrom()));
    }
  }

  private static List<String> row(ProblemGroup group, Language language, boolean withSource) {
    FoundProblem first = group.first();
    return List.of(
        language.severity(first.problem().getSeverity()),
        first.problem().getCode(),
        group.place().isEmpty() ? language.wholeRecord() : Printable.startOf(group.place()),
        String.valueOf(group.count()),
        withSource
            ? Place.of(first.source(), first.number(), first.line(), language)
            : language.place(first.number(), first.line()),
        Printable.of(first.problem().getMessage()));
  }
}
