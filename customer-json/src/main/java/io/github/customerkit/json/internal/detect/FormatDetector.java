package io.github.customerkit.json.internal.detect;

import io.github.customerkit.json.internal.input.InputBuffer;
import io.github.customerkit.json.internal.input.LeadingBlanks;
import io.github.customerkit.json.internal.token.StrictJson;
import org.jspecify.annotations.Nullable;

/** Detects NDJSON by the first lines of an input. */
public final class FormatDetector {

  private static final int LINES_EXAMINED = 2;

  private static final int TOO_LONG = -1;

  private FormatDetector() {}

  /**
   * Returns whether one of the first two lines that are not blank is a whole object, or is longer
   * than any document and does not hold several values. A line within which the input fails counts
   * as too long. A server's error does not count, because other answers may have been appended to
   * it.
   *
   * @param hasPages whether the input may have pages
   */
  public static boolean isLines(
      InputBuffer in, LeadingBlanks before, int maxLength, boolean hasPages) {
    int from = in.afterByteOrderMark();
    long begin = before.lineOffset();
    boolean isError = false;
    for (int seen = 0; seen < LINES_EXAMINED; ) {
      int end = lineEnd(in, from, begin, maxLength);
      int visible = in.indexOfVisible(from);
      if (end == TOO_LONG || in.hasFailed()) {
        return !new LongLine(in, maxLength, hasPages).isOfValues(before.length(), visible);
      }
      if (visible >= 0 && visible < end) {
        seen++;
        ObjectHead head = wholeObject(in, from, end, visible, maxLength);
        isError = head == null ? isError : head.isServerError() && seen < LINES_EXAMINED;
        if (head != null && !isError) {
          return !(hasPages && head.isPage());
        }
      }
      if (end == in.length()) {
        return isError;
      }
      from = end + 1;
      begin = in.offset() + from;
    }
    return false;
  }

  /** Examines a line; returns null if it is not a whole object. */
  private static @Nullable ObjectHead wholeObject(
      InputBuffer in, int from, int end, int visible, int maxLength) {
    return StrictJson.isWholeObject(in.bytes(), in.start() + from, in.start() + end)
        ? ObjectHead.of(in, visible, maxLength)
        : null;
  }

  /** Returns the index of the next LF, or of the end of the input. */
  private static int lineEnd(InputBuffer in, int from, long begin, int maxLength) {
    int searched = from;
    while (true) {
      int lineFeed = in.indexOf((byte) '\n', searched);
      int end = lineFeed < 0 ? in.length() : lineFeed;
      if (in.offset() + end - Math.max(begin, in.afterByteOrderMark()) > maxLength) {
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
