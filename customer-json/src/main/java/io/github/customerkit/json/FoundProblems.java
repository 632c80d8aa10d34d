package io.github.customerkit.json;

import io.github.customerkit.model.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * What was found wrong with a record so far. A document can have millions of faults, and several
 * threads read records ahead; so that the problems fit into a small memory, the record ends beyond
 * what a person reads.
 */
final class FoundProblems {

  /** Unwinds to the reader of the record when nothing more can be said of it. */
  static final class RecordEnd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private RecordEnd() {
      super(null, null, false, false);
    }
  }

  private static final int MOST = 1_000;
  private static final int MOST_CHARACTERS = 1 << 18;

  private final List<ShapeFault> faults = new ArrayList<>(0);
  private int characters;

  boolean isEmpty() {
    return faults.isEmpty();
  }

  /** All of them, in the order of the document. */
  List<ShapeFault> asList() {
    return List.copyOf(faults);
  }

  /** All of them, in a language. */
  List<Problem> in(Words words) {
    return ShapeFault.in(words, faults);
  }

  /** Notes a problem; ends the record instead if there are too many. */
  void add(ShapeFault fault) {
    if (faults.size() == MOST) {
      throw end(ShapeFault.tooLarge("", Limited.PROBLEMS, MOST));
    }
    if (characters > MOST_CHARACTERS) {
      throw end(ShapeFault.tooLarge("", Limited.POINTERS, MOST_CHARACTERS));
    }
    faults.add(fault);
    characters += fault.pointer().length();
  }

  /** Notes the last problem of the record; gives what unwinds to its reader. */
  RecordEnd end(ShapeFault fault) {
    faults.add(fault);
    return new RecordEnd();
  }
}
