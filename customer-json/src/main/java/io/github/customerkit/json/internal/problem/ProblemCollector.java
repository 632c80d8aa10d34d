package io.github.customerkit.json.internal.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the problems of one record. A document can have millions of them, and several threads
 * read records ahead; so that they fit into a small memory, the record ends beyond what a person
 * reads.
 */
public final class ProblemCollector {

  /** Unwinds to the reader of the record, of which nothing more is reported. */
  public static final class RecordEnd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private RecordEnd() {
      super(null, null, false, false);
    }
  }

  private static final int MOST = 1_000;
  private static final int MOST_CHARACTERS = 1 << 18;

  private final List<ShapeProblem> problems = new ArrayList<>(0);
  private int characters;

  /** Returns whether there is no problem. */
  public boolean isEmpty() {
    return problems.isEmpty();
  }

  /** Returns the problems in the order in which they were added. */
  public List<ShapeProblem> asList() {
    return List.copyOf(problems);
  }

  /** Adds a problem; ends the record instead if there are too many. */
  public void add(ShapeProblem problem) {
    if (problems.size() == MOST) {
      throw end(ShapeProblem.tooLarge("", LimitKind.PROBLEMS, MOST));
    }
    if (characters > MOST_CHARACTERS) {
      throw end(ShapeProblem.tooLarge("", LimitKind.POINTERS, MOST_CHARACTERS));
    }
    problems.add(problem);
    characters += problem.pointer().length();
  }

  /** Adds the last problem of the record; returns what unwinds to its reader. */
  public RecordEnd end(ShapeProblem problem) {
    problems.add(problem);
    return new RecordEnd();
  }
}
