package io.github.customerkit.json;

import io.github.customerkit.model.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** The first few of many problems, in one line that stays short whatever names they hold. */
final class ProblemSummary {

  private static final int TOLD = 5;
  private static final int LONGEST = 300;

  private ProblemSummary() {}

  static String of(List<Problem> problems) {
    String told =
        problems.stream().limit(TOLD).map(ProblemSummary::cut).collect(Collectors.joining("; "));
    int more = problems.size() - TOLD;
    return more > 0 ? told + "; and " + more + " more" : told;
  }

  private static String cut(Problem problem) {
    String text = problem.toString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
