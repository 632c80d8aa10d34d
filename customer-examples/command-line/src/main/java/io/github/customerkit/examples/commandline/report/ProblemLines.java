package io.github.customerkit.examples.commandline.report;

import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.report.text.Printable;
import io.github.customerkit.model.Problem;
import java.util.List;
import java.util.function.Consumer;

/** Formats the problems of a record in a few lines. */
final class ProblemLines {

  private static final int MOST = 10;

  private ProblemLines() {}

  /** Passes a line for each of the first problems, and a line that counts the others. */
  static void of(String place, List<Problem> problems, Language language, Consumer<String> lines) {
    problems.stream()
        .limit(MOST)
        .forEach(problem -> lines.accept(place + ": " + withShortPointer(problem, language)));
    int more = problems.size() - MOST;
    if (more > 0) {
      lines.accept(place + ": " + language.moreProblems(more));
    }
  }

  private static String withShortPointer(Problem problem, Language language) {
    String pointer = Printable.startOf(problem.getPointer());
    return (pointer.isEmpty() ? "" : pointer + ": ")
        + language.severity(problem.getSeverity())
        + " "
        + problem.getCode()
        + ": "
        + problem.getMessage();
  }
}
