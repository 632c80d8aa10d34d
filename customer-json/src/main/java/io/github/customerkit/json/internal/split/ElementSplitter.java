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
 * Splits a list of JSON into its elements, one at a time, from behind its opening bracket on. An
 * element that can be read in place is read, which shows where it ends; the end of any other is
 * looked for. An element that is too long is passed over without being held.
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
   * Returns the next element, or null after the last; a broken list ends too, see {@link #isCut}.
   * If the input fails within an element, what was read of it is given first.
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

  /** Returns how long an element is with the blanks behind it; -1 if that has to be looked for. */
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
