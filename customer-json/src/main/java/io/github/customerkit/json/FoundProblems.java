package io.github.customerkit.json;

import io.github.customerkit.model.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * What was found wrong with a record so far. A document can have millions of faults, each with a
 * pointer as long as the names on the way to it; so that telling them costs no more than the
 * document did, there is a limit: beyond two full lists of nothing but faults the record ends.
 */
final class FoundProblems {

  /** Unwinds to the reader of the record when nothing more can be said of it. */
  static final class RecordEnd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private RecordEnd() {
      super(null, null, false, false);
    }
  }

  private static final int MOST = 25_000;
  private static final int MOST_CHARACTERS = 10 << 20;

  private final List<Problem> problems = new ArrayList<>(0);
  private int characters;

  List<Problem> asList() {
    return problems;
  }

  /** Notes a problem; ends the record instead if there are too many. */
  void add(Problem problem) {
    if (problems.size() == MOST) {
      throw end(ShapeFault.tooLarge("", MOST, "problems", "a record"));
    }
    if (characters > MOST_CHARACTERS) {
      throw end(ShapeFault.tooLarge("", MOST_CHARACTERS, "characters", "pointers to the problems"));
    }
    problems.add(problem);
    characters += problem.getPointer().length();
  }

  /** Notes the last problem of the record; gives what unwinds to its reader. */
  RecordEnd end(Problem problem) {
    problems.add(problem);
    return new RecordEnd();
  }
}
