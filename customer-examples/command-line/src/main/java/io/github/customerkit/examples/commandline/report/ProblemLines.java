package io.github.customerkit.examples.commandline.report;

import io.github.customerkit.examples.commandline.terminal.Printable;
import io.github.customerkit.model.Problem;
import java.util.List;
import java.util.function.Consumer;

/** What is wrong with a record, in no more lines than a person reads. */
final class ProblemLines {

  private static final int MOST = 10;

  private ProblemLines() {}

  /** Gives a line for each of the first problems, and one that says how many more there are. */
  static void of(String place, List<Problem> problems, Consumer<String> lines) {
    problems.stream()
        .limit(MOST)
        .forEach(problem -> lines.accept(place + ": " + withShortPointer(problem)));
    int more = problems.size() - MOST;
    if (more > 0) {
      lines.accept(place + ": " + more + (more == 1 ? " more problem" : " more problems"));
    }
  }

  private static String withShortPointer(Problem problem) {
    String pointer = Printable.startOf(problem.getPointer());
    return (pointer.isEmpty() ? "" : pointer + ": ")
        + problem.getSeverity()
        + " "
        + problem.getCode()
        + ": "
        + problem.getMessage();
  }
}
