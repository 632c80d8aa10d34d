package io.github.customerkit.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream into lines at LF, one at a time. A line longer than it may be is passed over
 * without being held.
 */
final class LineSplitter {

  /**
   * A line.
   *
   * @param bytes what it holds, without its LF; nothing if it is too long
   * @param number which line it is, counted from 1
   * @param offset where it begins, in bytes from 0
   * @param tooLong whether it is longer than a line may be
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Line(byte[] bytes, long number, long offset, boolean tooLong) {

    /** Where its text begins: after a byte order mark, if it is the first line and has one. */
    int textStart() {
      return number == 1 ? Utf8Text.afterByteOrderMark(bytes) : 0;
    }

    /** Whether it holds nothing but what JSON calls white space. */
    boolean isBlank() {
      return !tooLong && Utf8Text.isBlank(bytes, textStart());
    }
  }

  private static final int FIRST_SIZE = 1 << 16;

  /** Of an array in any JVM; more than the longest line that can be allowed. */
  private static final int LARGEST_SIZE = Integer.MAX_VALUE - 8;

  private final InputStream in;
  private final int maxLength;
  private byte[] buffer = new byte[FIRST_SIZE];

  /** What is read but not given yet is between these two. */
  private int start;

  private int end;

  private long offset;
  private long number;
  private @Nullable IOException failure;

  LineSplitter(InputStream in, int maxLength) {
    this.in = in;
    this.maxLength = maxLength;
  }

  /** How many bytes a line may have. */
  int maxLength() {
    return maxLength;
  }

  /**
   * The next line, or null after the last; an end without LF ends a line too. If the input fails
   * within a line, what was read of it is given first.
   */
  @Nullable Line next() throws IOException {
    int length = 0;
    while (true) {
      int lineFeed = indexOfLineFeed(start + length);
      if (lineFeed >= 0) {
        return line(lineFeed - start, 1);
      }
      length = end - start;
      if (length > limit()) {
        return passOver();
      }
      if (!fill()) {
        return length == 0 ? nothing() : line(length, 0);
      }
    }
  }

  /** Whether the input could not be read on; {@link #next} says why, once there are no lines. */
  boolean hasFailed() {
    return failure != null;
  }

  private @Nullable Line nothing() throws IOException {
    if (failure != null) {
      throw failure;
    }
    return null;
  }

  /** All that was not given as lines, as a stream. */
  InputStream rest() {
    return Unclosed.sequence(buffer, start, end, in);
  }

  /** How long the next line may be; a byte order mark before the first is no part of its record. */
  private int limit() {
    return maxLength + (number == 0 ? Utf8Text.afterByteOrderMark(buffer) : 0);
  }

  private int indexOfLineFeed(int from) {
    for (int i = from; i < end; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private Line line(int length, int lineFeed) {
    boolean tooLong = length > limit();
    byte[] bytes = tooLong ? new byte[0] : Arrays.copyOfRange(buffer, start, start + length);
    Line line = new Line(bytes, ++number, offset, tooLong);
    start += length + lineFeed;
    offset += length + lineFeed;
    return line;
  }

  /** Goes on to the next LF without holding what is before it. */
  private Line passOver() {
    Line line = new Line(new byte[0], ++number, offset, true);
    int lineFeed;
    do {
      offset += end - start;
      start = 0;
      end = 0;
      lineFeed = fill() ? indexOfLineFeed(0) : 0;
    } while (lineFeed < 0);
    if (end > 0) {
      start = lineFeed + 1;
      offset += start;
    }
    return line;
  }

  /** Reads some more; false at the end of the stream, and if it fails. */
  private boolean fill() {
    if (end == buffer.length) {
      if (start > 0) {
        System.arraycopy(buffer, start, buffer, 0, end - start);
        end -= start;
        start = 0;
      } else {
        buffer = Arrays.copyOf(buffer, (int) Math.min(buffer.length * 2L, LARGEST_SIZE));
      }
    }
    try {
      int read = in.read(buffer, end, buffer.length - end);
      end += Math.max(read, 0);
      return read >= 0;
    } catch (IOException e) {
      failure = e;
      return false;
    }
  }
}
