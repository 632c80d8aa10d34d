package io.github.customerkit.json;

import io.github.customerkit.model.Problem;
import io.github.customerkit.model.internal.BoundedText;
import java.util.List;
import java.util.stream.Collectors;

/** Summarizes the problems of a record. */
final class ProblemSummary {

  private static final int SHOWN = 5;
  private static final int MAX_LENGTH = 300;

  private ProblemSummary() {}

  /** Returns whether any problem is an error; without an iterator, which would be garbage. */
  static boolean hasError(List<Problem> problems) {
    for (int i = 0; i < problems.size(); i++) {
      if (problems.get(i).isError()) {
        return true;
      }
    }
    return false;
  }

  /** Returns one line: the first few problems, each cut to a bounded length. */
  static String of(List<Problem> problems) {
    String shown =
        problems.stream()
            .limit(SHOWN)
            .map(problem -> BoundedText.headOf(problem.toString(), MAX_LENGTH))
            .collect(Collectors.joining("; "));
    int more = problems.size() - SHOWN;
    return more > 0 ? shown + "; and " + more + " more" : shown;
  }
}
