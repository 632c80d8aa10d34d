package io.github.customerkit.json.internal.split;

import io.github.customerkit.json.internal.input.FastReader;
import io.github.customerkit.json.internal.input.InputBuffer;
import io.github.customerkit.json.internal.input.LeadingBlanks;
import io.github.customerkit.json.internal.input.Part;
import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.json.internal.input.ReadElement;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.json.internal.text.Utf8Text;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Splits NDJSON at LF: each line that is not blank is a record. Skips a line that is too long
 * without holding it.
 */
public final class LineSource implements Part {

  private final InputBuffer in;
  private final int maxLength;
  private final FastReader reader;
  private final long size;
  private long number;

  /** The number of lines that have ended. */
  private long lines;

  /** The offset of the next line; some of its blanks may already be taken. */
  private long begin;

  private boolean isEnded;

  /**
   * The lines of an input.
   *
   * @param before the blanks that are taken already
   * @param reader reads what it can of them in place
   */
  public LineSource(InputBuffer in, LeadingBlanks before, int maxLength, FastReader reader) {
    this.in = in;
    this.size = in.length();
    this.reader = reader;
    this.maxLength = maxLength;
    this.lines = before.lines();
    this.begin = before.lineOffset();
  }

  /**
   * The end of the input ends a line, too. If the input fails within a line, returns the part that
   * was read.
   */
  @Override
  public @Nullable RawRecord next() throws IOException {
    RawRecord record = null;
    while (record == null && !isEnded) {
      record = lineInPlace();
      if (record == null) {
        record = nextLine();
      }
    }
    return record;
  }

  /** Returns the array that holds the lines. */
  byte[] bytes() {
    return in.bytes();
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public long number() {
    return number;
  }

  @Override
  public long lines() {
    return lines;
  }

  /**
   * Reads a line that is one object and ends with a line feed; null if the fast path cannot read
   * it.
   */
  private @Nullable RawRecord lineInPlace() {
    ReadElement read = in.offset() == begin ? reader.read(in.bytes(), in.start(), in.end()) : null;
    if (read == null || !read.isOneLine()) {
      return null;
    }
    byte[] bytes = in.bytes();
    int from = in.start();
    int to = from + read.length();
    while (to < in.end() && bytes[to] != '\n' && Utf8Text.isBlank(bytes[to])) {
      to++;
    }
    if (to == in.end() || bytes[to] != '\n' || to - from > maxLength) {
      return null;
    }
    long lineBegin = begin;
    in.take(to - from + 1);
    begin = in.offset();
    return new RawRecord(++number, ++lines, lineBegin, bytes, from, to, null, read);
  }

  /** Takes the next line; null if it is blank or there is none. */
  private @Nullable RawRecord nextLine() throws IOException {
    int mark = lines == 0 ? in.afterByteOrderMark() : 0;
    int length = 0;
    while (true) {
      int lineFeed = in.indexOf((byte) '\n', length);
      if (lineFeed >= 0) {
        return line(lineFeed, 1, mark);
      }
      length = in.length();
      if (isTooLong(length, mark)) {
        return passOver();
      }
      if (!in.more()) {
        return in.offset() + length == begin ? end() : line(length, 0, mark);
      }
    }
  }

  /** Returns whether the line is too long if these bytes belong to it. */
  private boolean isTooLong(int length, int mark) {
    return in.offset() + length - begin > maxLength + mark;
  }

  private @Nullable RawRecord end() throws IOException {
    in.requireNoFailure();
    isEnded = true;
    return null;
  }

  private @Nullable RawRecord line(int length, int lineFeed, int mark) {
    byte[] bytes = in.bytes();
    int to = in.start() + length;
    int from = Math.min(in.start() + mark, to);
    boolean isTooLong = isTooLong(length, mark) && !Utf8Text.isBlank(bytes, from, to);
    in.take(length + lineFeed);
    return record(bytes, from, to, isTooLong);
  }

  private @Nullable RawRecord record(byte[] bytes, int from, int to, boolean isTooLong) {
    long lineBegin = begin;
    begin = in.offset();
    lines++;
    if (isTooLong) {
      ShapeProblem tooLong = ShapeProblem.tooLong(maxLength);
      return RawRecord.refused(++number, lines, lineBegin, tooLong);
    }
    return Utf8Text.isBlank(bytes, from, to)
        ? null
        : RawRecord.of(++number, lines, lineBegin, bytes, from, to);
  }

  /** Skips to the next LF without holding the bytes before it; null if they are blank. */
  @Nullable RawRecord passOver() {
    in.take(in.afterByteOrderMark());
    boolean isBlank = true;
    int lineFeed = in.indexOf((byte) '\n', 0);
    while (lineFeed < 0) {
      int length = in.length();
      isBlank = isBlank && isBlank(length);
      in.take(length);
      lineFeed = in.more() ? in.indexOf((byte) '\n', 0) : 0;
    }
    isBlank = isBlank && isBlank(lineFeed);
    in.take(Math.min(lineFeed + 1, in.length()));
    return record(in.bytes(), 0, 0, !isBlank);
  }

  private boolean isBlank(int length) {
    return Utf8Text.isBlank(in.bytes(), in.start(), in.start() + length);
  }
}
