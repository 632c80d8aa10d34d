package io.github.customerkit.json.internal.split;

import io.github.customerkit.json.internal.input.ElementBoundary;
import io.github.customerkit.json.internal.input.ElementBoundary.Part;
import io.github.customerkit.json.internal.input.InputBuffer;
import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.json.internal.input.ValueExtent;

/**
 * Splits consecutive documents, with or without blanks between them. Text after a document that
 * does not begin another one belongs to it and makes it invalid.
 */
public final class DocumentSplitter {

  private static final int NONE = -1;

  private final InputBuffer in;
  private final int maxLength;
  private final ElementBoundary boundary = new ElementBoundary();
  private boolean isCommaSeparated;

  public DocumentSplitter(InputBuffer in, int maxLength) {
    this.in = in;
    this.maxLength = maxLength;
  }

  /**
   * Takes the next document, which starts with a bracket.
   *
   * @param number its record number
   * @param begin where it begins, including the blanks before it
   * @param blanks the number of those blanks that are not taken
   */
  public RawRecord document(long number, long begin, int blanks) {
    int mark = in.afterByteOrderMark();
    boundary.beginDocument();
    int length = ValueExtent.find(in, boundary, begin, maxLength + mark, blanks);
    if (boundary.part() == Part.WHOLE) {
      length = withRest(begin, maxLength + mark, length);
    }
    return take(number, begin, mark, length);
  }

  /** Takes the text up to the next document. */
  public RawRecord other(long number, long begin, int blanks) {
    int mark = in.afterByteOrderMark();
    boundary.beginRest();
    int length = ValueExtent.find(in, boundary, begin, maxLength + mark, blanks);
    return take(number, begin, mark, length);
  }

  private RawRecord take(long number, long begin, int mark, int length) {
    return ValueExtent.take(in, length, number, begin, mark, maxLength);
  }

  /** Returns whether there was a comma between the last document and another one. */
  public boolean isCommaSeparated() {
    return isCommaSeparated;
  }

  private int withRest(long begin, int most, int length) {
    int visible = visible(begin, most, length);
    if (visible == NONE || isOpening(visible)) {
      return length;
    }
    if (in.bytes()[in.start() + visible] == ',') {
      int next = visible(begin, most, visible + 1);
      isCommaSeparated = next != NONE && isOpening(next);
    }
    boundary.beginRest();
    return ValueExtent.find(in, boundary, begin, most, visible);
  }

  private boolean isOpening(int place) {
    byte b = in.bytes()[in.start() + place];
    return b == '{' || b == '[';
  }

  /**
   * Returns the distance of the next byte that is not blank; NONE if there are too many blanks,
   * whether the stream has returned the byte after them or not.
   */
  private int visible(long begin, int most, int from) {
    int searched = from;
    // After a document that is too long, only the blanks count, so that the result does not depend
    // on how much the stream returned at once.
    long documentEnd = in.offset() + from;
    long counted = documentEnd - begin > most ? documentEnd : begin;
    while (true) {
      int visible = in.indexOfVisible(searched);
      if (visible >= 0) {
        return in.offset() + visible - counted > most ? NONE : visible;
      }
      searched = in.length();
      if (in.offset() + searched - counted > most || !in.more()) {
        return NONE;
      }
    }
  }
}
