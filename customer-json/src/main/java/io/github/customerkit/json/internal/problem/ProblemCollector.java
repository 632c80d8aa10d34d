package io.github.customerkit.json.internal.problem;

import io.github.customerkit.model.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * What was found wrong with a record so far. A document can have millions of faults, and several
 * threads read records ahead; so that the problems fit into a small memory, the record ends beyond
 * what a person reads.
 */
public final class ProblemCollector {

  /** Unwinds to the reader of the record when nothing more can be said of it. */
  public static final class RecordEnd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private RecordEnd() {
      super(null, null, false, false);
    }
  }

  private static final int MOST = 1_000;
  private static final int MOST_CHARACTERS = 1 << 18;

  private final List<ShapeProblem> faults = new ArrayList<>(0);
  private int characters;

  public boolean isEmpty() {
    return faults.isEmpty();
  }

  /** All of them, in the order of the document. */
  public List<ShapeProblem> asList() {
    return List.copyOf(faults);
  }

  /** All of them, in a language. */
  public List<Problem> in(ShapeMessages words) {
    return ShapeProblem.in(words, faults);
  }

  /** Notes a problem; ends the record instead if there are too many. */
  public void add(ShapeProblem fault) {
    if (faults.size() == MOST) {
      throw end(ShapeProblem.tooLarge("", LimitKind.PROBLEMS, MOST));
    }
    if (characters > MOST_CHARACTERS) {
      throw end(ShapeProblem.tooLarge("", LimitKind.POINTERS, MOST_CHARACTERS));
    }
    faults.add(fault);
    characters += fault.pointer().length();
  }

  /** Notes the last problem of the record; gives what unwinds to its reader. */
  public RecordEnd end(ShapeProblem fault) {
    faults.add(fault);
    return new RecordEnd();
  }
}
