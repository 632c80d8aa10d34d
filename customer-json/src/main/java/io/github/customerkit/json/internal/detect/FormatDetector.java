package io.github.customerkit.json.internal.detect;

import io.github.customerkit.json.internal.input.InputBuffer;
import io.github.customerkit.json.internal.input.LeadingBlanks;
import io.github.customerkit.json.internal.token.StrictJson;
import org.jspecify.annotations.Nullable;

/** Detects NDJSON by the first lines of an input. */
public final class FormatDetector {

  private static final int LINES_EXAMINED = 2;

  private static final int TOO_LONG = -1;

  private final InputBuffer in;
  private final LeadingBlanks before;
  private final int maxLength;
  private final boolean hasPages;

  private FormatDetector(InputBuffer in, LeadingBlanks before, int maxLength, boolean hasPages) {
    this.in = in;
    this.before = before;
    this.maxLength = maxLength;
    this.hasPages = hasPages;
  }

  /**
   * Returns whether one of the first two lines that are not blank is a whole object, or is longer
   * than any document and does not hold several values. A line within which the input fails counts
   * as too long. A server's error does not count, because other answers may have been appended to
   * it. The second line is not examined after more blank lines than a document may be long, because
   * the first one is kept.
   *
   * @param hasPages whether the input may have pages
   */
  public static boolean isLines(
      InputBuffer in, LeadingBlanks before, int maxLength, boolean hasPages) {
    return new FormatDetector(in, before, maxLength, hasPages).isLines();
  }

  private boolean isLines() {
    int from = in.afterByteOrderMark();
    long begin = Math.max(before.lineOffset(), from);
    boolean isError = false;
    int visibleEnd = from;
    for (int seen = 0; seen < LINES_EXAMINED; ) {
      long lastEnd = begin + maxLength - in.offset();
      int end = lineEnd(from, lastEnd);
      if (end == TOO_LONG || in.hasFailed()) {
        return !isOfValues(from, end == TOO_LONG ? lastEnd : in.length());
      }
      int visible = firstVisible(from, end);
      if (visible < end) {
        seen++;
        ObjectHead head = wholeObject(from, end, visible);
        isError = head == null ? isError : head.isServerError() && seen < LINES_EXAMINED;
        if (head != null && !isError) {
          return !(hasPages && head.isPage());
        }
      }
      visibleEnd = visible < end ? end : visibleEnd;
      boolean isTooFar = seen > 0 && end - visibleEnd > maxLength;
      if (end == in.length() || isTooFar) {
        return isError;
      }
      from = end + 1;
      begin = in.offset() + from;
    }
    return false;
  }

  /**
   * Returns whether a long line holds consecutive values.
   *
   * @param last the last index that counts: whether more is read depends on the stream
   */
  private boolean isOfValues(int from, long last) {
    int visible = firstVisible(from, (int) Math.max(from, last));
    return new LongLine(in, maxLength, hasPages).isOfValues(before.length(), visible);
  }

  /** Returns the index of the first byte that is not blank, or the last index. */
  private int firstVisible(int from, int last) {
    int visible = in.indexOfVisible(from, Math.min(last, in.length()));
    return visible < 0 ? last : visible;
  }

  /** Examines a line; returns null if it is not a whole object. */
  private @Nullable ObjectHead wholeObject(int from, int end, int visible) {
    return StrictJson.isWholeObject(in.bytes(), in.start() + from, in.start() + end)
        ? ObjectHead.of(in, visible, maxLength)
        : null;
  }

  /**
   * Returns the index of the next LF, or of the end of the input.
   *
   * @param lastEnd the index at which a line of the maximum length ends
   */
  private int lineEnd(int from, long lastEnd) {
    int searched = from;
    while (true) {
      int lineFeed = in.indexOf((byte) '\n', searched);
      int end = lineFeed < 0 ? in.length() : lineFeed;
      if (end > lastEnd) {
        return TOO_LONG;
      }
      if (lineFeed >= 0) {
        return lineFeed;
      }
      searched = in.length();
      if (!in.more()) {
        return in.length();
      }
    }
  }
}
