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
