package io.github.customerkit.json.internal.split;

import io.github.customerkit.json.internal.input.InputBuffer;
import io.github.customerkit.json.internal.input.LeadingBlanks;
import io.github.customerkit.json.internal.text.Utf8Text;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Splits an input into lines at LF, one at a time. A line longer than it may be is passed over
 * without being held.
 */
public final class LineSplitter {

  /**
   * A line.
   *
   * @param bytes what it holds, without its LF; nothing if it is too long
   * @param number which line it is, counted from 1
   * @param offset where it begins, in bytes from 0
   * @param tooLong whether it is longer than a line may be
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Line(byte[] bytes, long number, long offset, boolean tooLong) {

    /** Where its text begins: after a byte order mark, if it is the first line and has one. */
    public int textStart() {
      return number == 1 ? Utf8Text.afterByteOrderMark(bytes) : 0;
    }

    /** Whether it holds nothing but what JSON calls white space. */
    public boolean isBlank() {
      return !tooLong && Utf8Text.isBlank(bytes, textStart());
    }
  }

  private final InputBuffer in;
  private final int maxLength;
  private long number;

  /** Where the next line begins; before what is left of it, if blanks of it are taken already. */
  private long begin;

  public LineSplitter(InputBuffer in, LeadingBlanks before, int maxLength) {
    this.in = in;
    this.maxLength = maxLength;
    this.number = before.lines();
    this.begin = before.lineOffset();
  }

  /** How many bytes a line may have. */
  public int maxLength() {
    return maxLength;
  }

  /**
   * The next line, or null after the last; an end without LF ends a line too. If the input fails
   * within a line, what was read of it is given first.
   */
  public @Nullable Line next() throws IOException {
    int length = 0;
    while (true) {
      int limit = limit();
      int lineFeed = in.indexOf((byte) '\n', length);
      if (lineFeed >= 0) {
        return line(lineFeed, 1);
      }
      length = in.length();
      if (in.offset() + length - begin > limit) {
        return passOver();
      }
      if (!in.more()) {
        return in.offset() + length == begin ? nothing() : line(length, 0);
      }
    }
  }

  private @Nullable Line nothing() throws IOException {
    in.requireNoFailure();
    return null;
  }

  /** How long the next line may be; a byte order mark before the first is no part of its record. */
  private int limit() {
    return maxLength + (number == 0 ? in.afterByteOrderMark() : 0);
  }

  private Line line(int length, int lineFeed) {
    boolean tooLong = in.offset() + length - begin > limit();
    Line line = new Line(tooLong ? new byte[0] : in.copy(length), ++number, begin, tooLong);
    in.take(length + lineFeed);
    begin = in.offset();
    return line;
  }

  /** Goes on to the next LF without holding what is before it. */
  private Line passOver() {
    boolean isBlank = true;
    int lineFeed = -1;
    do {
      int length = in.length();
      isBlank = isBlank && in.isBlank(length);
      in.take(length);
      lineFeed = in.more() ? in.indexOf((byte) '\n', 0) : 0;
    } while (lineFeed < 0);
    isBlank = isBlank && in.isBlank(lineFeed);
    Line line = new Line(new byte[0], ++number, begin, !isBlank);
    in.take(Math.min(lineFeed + 1, in.length()));
    begin = in.offset();
    return line;
  }
}
