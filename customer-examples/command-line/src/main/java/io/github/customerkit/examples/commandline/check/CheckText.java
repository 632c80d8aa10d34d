package io.github.customerkit.examples.commandline.check;

import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.commandline.report.FoundProblem;
import io.github.customerkit.examples.commandline.report.Place;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import java.io.PrintWriter;

/** Prints the report for a person: a sentence, and a table of problems. */
final class CheckText {

  private CheckText() {}

  static void print(CheckReport report, Language language, Terminal terminal) {
    PrintWriter out = terminal.out();
    out.println(language.sentence(report.read(), report.accepted(), report.rejected()));
    report
        .groups()
        .print(language, found -> place(found, language, report.isOfSeveralSources()), terminal);
    if (report.repeatsIncompleteFrom() != null) {
      out.println();
      out.println(language.incompleteFrom(report.repeatsIncompleteFrom()));
    }
  }

  private static String place(FoundProblem first, Language language, boolean withSource) {
    return withSource
        ? Place.of(first.source(), first.number(), first.line(), language)
        : language.place(first.number(), first.line());
  }
}
