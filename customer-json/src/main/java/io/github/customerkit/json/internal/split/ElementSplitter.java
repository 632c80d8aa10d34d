package io.github.customerkit.json.internal.split;

import io.github.customerkit.json.internal.input.ElementBoundary;
import io.github.customerkit.json.internal.input.InputBuffer;
import io.github.customerkit.json.internal.input.SplitValue;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Splits a list of JSON into its elements, one at a time, from behind its opening bracket on. An
 * element longer than it may be is passed over without being held.
 */
public final class ElementSplitter {

  private final InputBuffer in;
  private final int maxLength;
  private final ElementBoundary brackets = new ElementBoundary();
  private boolean isElementDue;
  private boolean isEnded;
  private boolean isCut;

  public ElementSplitter(InputBuffer in, int maxLength) {
    this.in = in;
    this.maxLength = maxLength;
  }

  /**
   * The next element, or null after the last; a broken list ends too, see {@link #isCut}. If the
   * input fails within an element, what was read of it is given first.
   */
  public @Nullable SplitValue next() throws IOException {
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
    ElementBoundary.Part part = brackets.part();
    isElementDue = part == ElementBoundary.Part.COMMA || part == ElementBoundary.Part.NEXT;
    isEnded = part == ElementBoundary.Part.END || part == ElementBoundary.Part.INSIDE;
    isCut = part == ElementBoundary.Part.INSIDE;
    in.take(part == ElementBoundary.Part.COMMA || part == ElementBoundary.Part.END ? 1 : 0);
    return element;
  }

  /** Whether the input ended before the list did. */
  public boolean isCut() {
    return isCut;
  }
}
