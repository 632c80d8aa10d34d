package io.github.customerkit.examples.commandline;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** The report for a person: a sentence, and a table of what is wrong where. */
final class TextReport {

  private static final int COUNT_COLUMN = 3;

  /** So that no name, however long, makes every row as wide as itself. */
  private static final int MAX_PLACE = 60;

  private static final String CUT = "…";

  private TextReport() {}

  static void print(CheckReport report, Language language, PrintWriter out) {
    out.println(language.sentence(report));
    List<CheckReport.Group> groups = report.groups();
    if (!groups.isEmpty()) {
      List<List<String>> rows = new ArrayList<>();
      rows.add(language.head());
      groups.forEach(group -> rows.add(row(group, language, report.isOfSeveralSources())));
      out.println();
      TextTable.print(rows, List.of(COUNT_COLUMN), out);
    }
    if (report.ungrouped() > 0) {
      out.println(language.elsewhere(report.ungrouped()));
    }
  }

  private static List<String> row(CheckReport.Group group, Language language, boolean withSource) {
    CheckReport.Found first = group.first();
    String source = withSource ? endOf(Printable.of(first.source())) + ", " : "";
    return List.of(
        language.severity(first.problem().getSeverity()),
        first.problem().getCode(),
        group.place().isEmpty() ? language.wholeRecord() : startOf(group.place()),
        String.valueOf(group.count()),
        source + language.place(first.number(), first.line()),
        Printable.of(first.problem().getMessage()));
  }

  /** A text, or its start if it is too long for a table. */
  static String startOf(String text) {
    if (text.length() <= MAX_PLACE) {
      return text;
    }
    int end = MAX_PLACE - 1;
    return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + CUT;
  }

  /** The end of a path says more than its start; a character beyond 16 bits is not cut in two. */
  private static String endOf(String text) {
    if (text.length() <= MAX_PLACE) {
      return text;
    }
    int start = text.length() - (MAX_PLACE - 1);
    return CUT + text.substring(Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start);
  }
}
