package io.github.customerkit.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Splits a list of JSON into its elements, one at a time, from behind its opening bracket on. An
 * element longer than it may be is passed over without being held.
 */
final class ElementSplitter {

  private final InputBuffer in;
  private final int maxLength;
  private final Brackets brackets = new Brackets();
  private boolean isElementDue;
  private boolean isEnded;
  private boolean isCut;

  ElementSplitter(InputBuffer in, int maxLength) {
    this.in = in;
    this.maxLength = maxLength;
  }

  /**
   * The next element, or null after the last; a broken list ends too, see {@link #isCut}. If the
   * input fails within an element, what was read of it is given first.
   */
  @Nullable SplitValue next() throws IOException {
    int first = isEnded ? -1 : in.skipBlanks();
    if (first < 0) {
      isCut |= !isEnded;
      isEnded = true;
      in.requireNoFailure();
      return null;
    }
    if (!isElementDue && first == ']') {
      isEnded = true;
      in.take(1);
      return null;
    }
    brackets.beginElement();
    SplitValue element = SplitValue.take(in, brackets, in.offset(), maxLength);
    Brackets.Part part = brackets.part();
    isElementDue = part == Brackets.Part.COMMA || part == Brackets.Part.NEXT;
    isEnded = part == Brackets.Part.END || part == Brackets.Part.INSIDE;
    isCut = part == Brackets.Part.INSIDE;
    in.take(part == Brackets.Part.COMMA || part == Brackets.Part.END ? 1 : 0);
    return element;
  }

  /** Whether the input ended before the list did. */
  boolean isCut() {
    return isCut;
  }
}
