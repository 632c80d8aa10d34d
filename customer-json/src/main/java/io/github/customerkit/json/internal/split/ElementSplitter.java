package io.github.customerkit.json.internal.split;

import io.github.customerkit.json.internal.input.ElementBoundary;
import io.github.customerkit.json.internal.input.ElementBoundary.Part;
import io.github.customerkit.json.internal.input.ElementReader;
import io.github.customerkit.json.internal.input.InputBuffer;
import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.json.internal.input.ReadElement;
import io.github.customerkit.json.internal.input.ValueExtent;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Splits a JSON list into its elements, one at a time, after its opening bracket. Reads an element
 * in place if possible, which finds its end; otherwise searches for the end. Skips an element that
 * is too long without holding it.
 */
public final class ElementSplitter {

  private static final int NONE = -1;

  private final InputBuffer in;
  private final int maxLength;
  private final ElementReader reader;
  private final ElementBoundary boundary = new ElementBoundary();
  private boolean isElementDue;
  private boolean isEnded;
  private boolean isCut;

  public ElementSplitter(InputBuffer in, int maxLength, ElementReader reader) {
    this.in = in;
    this.maxLength = maxLength;
    this.reader = reader;
  }

  /**
   * Returns the next element, or null after the last or where a truncated list ends, see {@link
   * #isCut}. If the input fails within an element, returns the part that was read first.
   *
   * @param number the number of its record
   */
  public @Nullable RawRecord next(long number) throws IOException {
    int first = isEnded ? NONE : in.skipBlanks();
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
    ReadElement read = first == '{' ? reader.read(in) : null;
    int length = read == null ? NONE : lengthOf(read);
    return read == null || length == NONE ? split(number) : inPlace(number, read, length);
  }

  /** Returns the length of an element with the blanks after it; -1 if it is unknown. */
  private int lengthOf(ReadElement read) {
    int end = in.indexOfVisible(read.length());
    boolean isShort = end >= 0 && end <= maxLength;
    byte next = isShort ? in.bytes()[in.start() + end] : 0;
    return next == ',' || next == ']' ? end : NONE;
  }

  private RawRecord inPlace(long number, ReadElement read, int length) {
    byte[] bytes = in.bytes();
    int from = in.start();
    long begin = in.offset();
    in.take(length);
    endElement(bytes[from + length] == ',' ? Part.COMMA : Part.END);
    return new RawRecord(number, 0, begin, bytes, from, from + length, null, read);
  }

  private RawRecord split(long number) {
    boundary.beginElement();
    long begin = in.offset();
    int length = ValueExtent.find(in, boundary, begin, maxLength, 0);
    RawRecord element = ValueExtent.take(in, length, number, begin, 0, maxLength);
    endElement(boundary.part());
    return element;
  }

  private void endElement(Part part) {
    isElementDue = part == Part.COMMA || part == Part.NEXT;
    isEnded = part == Part.END || part == Part.INSIDE;
    isCut = part == Part.INSIDE;
    in.take(part == Part.COMMA || part == Part.END ? 1 : 0);
  }

  /** Returns whether the input ended before the list did. */
  public boolean isCut() {
    return isCut;
  }
}
