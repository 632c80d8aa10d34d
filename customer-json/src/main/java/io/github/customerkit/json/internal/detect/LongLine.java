package io.github.customerkit.json.internal.detect;

import io.github.customerkit.json.internal.input.ElementBoundary;
import io.github.customerkit.json.internal.input.ElementBoundary.Part;
import io.github.customerkit.json.internal.input.InputBuffer;

/**
 * A line longer than the limit for documents. It is a record of NDJSON only if the value that
 * begins on it is too long itself; otherwise it holds consecutive values.
 */
public final class LongLine {

  private final InputBuffer in;
  private final int maxLength;
  private final boolean hasPages;

  /**
   * Creates a line of an input.
   *
   * @param hasPages whether the input may have pages
   */
  public LongLine(InputBuffer in, int maxLength, boolean hasPages) {
    this.in = in;
    this.maxLength = maxLength;
    this.hasPages = hasPages;
  }

  /**
   * Returns whether the line holds consecutive values, or is inside a value.
   *
   * @param first the index of the first value of the input
   * @param visible the index of the first byte of the line that is not blank, or of a blank up to
   *     which all are; the length of the input if it fails within these
   */
  public boolean isOfValues(int first, int visible) {
    if (isInside(first, visible)) {
      return true;
    }
    return switch (in.at(visible)) {
      case '[' -> true;
      case '{' ->
          isFollowed(visible) || (hasPages && ObjectHead.of(in, visible, maxLength).isPage());
      default -> false;
    };
  }

  /** Returns whether an object that begins on an earlier line continues at an index. */
  private boolean isInside(int first, int place) {
    if (place == first || in.at(first) != '{') {
      return false;
    }
    ElementBoundary brackets = new ElementBoundary();
    brackets.beginDocument();
    int end = Math.min(place + 1, in.length());
    int behind = brackets.scan(in.bytes(), in.start() + first, in.start() + end) - in.start();
    return brackets.part() == Part.INSIDE || (brackets.part() == Part.WHOLE && behind > place);
  }

  /** Returns whether a value ends within the limit, and another one follows on the same line. */
  private boolean isFollowed(int place) {
    ElementBoundary brackets = new ElementBoundary();
    brackets.beginDocument();
    int most = (int) Math.min((long) place + maxLength, Integer.MAX_VALUE);
    int end = place;
    do {
      int to = Math.min(in.length(), most);
      end = brackets.scan(in.bytes(), in.start() + end, in.start() + to) - in.start();
    } while (brackets.part() == Part.INSIDE && end < most && in.more());
    return brackets.part() == Part.WHOLE && isOpening(nextOnLine(end, (long) end + maxLength));
  }

  /**
   * Returns the next byte that is not blank, an LF if the line ends first, or the byte at the last
   * index.
   */
  private int nextOnLine(int from, long most) {
    int place = from;
    int next = in.at(place);
    while (place < most && (next == ' ' || next == '\t' || next == '\r')) {
      next = in.at(++place);
    }
    return next;
  }

  private static boolean isOpening(int b) {
    return b == '{' || b == '[';
  }
}
