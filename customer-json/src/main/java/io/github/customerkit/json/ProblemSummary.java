package io.github.customerkit.json;

import io.github.customerkit.model.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Summarizes problems in one line: the first few, each cut to a bounded length. */
final class ProblemSummary {

  private static final int SHOWN = 5;
  private static final int MAX_LENGTH = 300;

  private ProblemSummary() {}

  static String of(List<Problem> problems) {
    String shown =
        problems.stream().limit(SHOWN).map(ProblemSummary::cut).collect(Collectors.joining("; "));
    int more = problems.size() - SHOWN;
    return more > 0 ? shown + "; and " + more + " more" : shown;
  }

  private static String cut(Problem problem) {
    String text = problem.toString();
    return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
  }
}
