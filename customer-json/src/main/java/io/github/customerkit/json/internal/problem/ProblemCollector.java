package io.github.customerkit.json.internal.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the problems of one record. A document can have millions of problems, and several
 * threads read records ahead; to bound the memory, reading of the record ends after more than a
 * person would read.
 */
public final class ProblemCollector {

  /** Thrown to end the reading of a record, of which nothing more is reported. */
  public static final class RecordEnd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private RecordEnd() {
      super(null, null, false, false);
    }
  }

  private static final int MAX_PROBLEMS = 1_000;
  private static final int MAX_CHARACTERS = 1 << 18;

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

  /** Adds a problem; ends the record if there are too many. */
  public void add(ShapeProblem problem) {
    if (problems.size() == MAX_PROBLEMS) {
      throw end(ShapeProblem.tooLarge("", LimitKind.PROBLEMS, MAX_PROBLEMS));
    }
    if (characters > MAX_CHARACTERS) {
      throw end(ShapeProblem.tooLarge("", LimitKind.POINTERS, MAX_CHARACTERS));
    }
    problems.add(problem);
    characters += problem.pointer().length();
  }

  /** Adds the last problem of the record; returns the exception that ends it. */
  public RecordEnd end(ShapeProblem problem) {
    problems.add(problem);
    return new RecordEnd();
  }
}
