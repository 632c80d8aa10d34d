package io.github.customerkit.examples.spark.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * The lines of a file whose first byte is in a range, as a stream. The ranges of a file that follow
 * one another have each of its lines once.
 *
 * <p>A range that does not begin with the file has an empty line first: what only counts at the
 * beginning of a file, such as a byte order mark or the signature of another format, is a part of a
 * line there.
 */
final class LineRange extends InputStream {

  private static final int LF = '\n';

  private final InputStream in;
  private final long end;
  private final boolean hasEmptyLine;
  private long position;
  private boolean isEmptyLineRead;
  private boolean isEnded;
  private long first;
  private long lineCount;

  /** Creates a range of a stream that is at {@code max(0, start - 1)}. */
  private LineRange(InputStream in, long start, long end) {
    this.in = in;
    this.end = end;
    this.hasEmptyLine = start > 0;
    this.isEmptyLineRead = !hasEmptyLine;
    this.position = Math.max(0, start - 1);
  }

  /**
   * Returns the lines of a range.
   *
   * @param in the file, at the byte before {@code start}, or at 0
   * @param start the first byte of the range
   * @param end the end of the range
   */
  static LineRange of(InputStream in, long start, long end) throws IOException {
    LineRange lines = new LineRange(in, start, end);
    if (start > 0) {
      lines.skipLine();
    }
    lines.first = lines.position;
    lines.isEnded |= lines.position >= end;
    return lines;
  }

  private void skipLine() throws IOException {
    int next;
    do {
      next = in.read();
      position += next < 0 ? 0 : 1;
    } while (next >= 0 && next != LF);
    isEnded = next < 0;
  }

  /** Returns the offset in the file of a byte of this stream. */
  long offsetInFile(long offset) {
    return first + offset - (hasEmptyLine ? 1 : 0);
  }

  /** Returns the number of lines of this stream that the file does not have. */
  int addedLines() {
    return hasEmptyLine ? 1 : 0;
  }

  /** Returns the number of lines of the file read so far. */
  long count() {
    return lineCount;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    Objects.checkFromIndexSize(from, length, bytes.length);
    if (length == 0) {
      return 0;
    }
    if (!isEmptyLineRead) {
      isEmptyLineRead = true;
      bytes[from] = LF;
      return 1;
    }
    if (isEnded) {
      return -1;
    }
    // The last byte of the range may end its last line.
    long before = end - 1 - position;
    int count = in.read(bytes, from, before > 0 ? (int) Math.min(before, length) : length);
    if (count < 0) {
      isEnded = true;
      return -1;
    }
    int kept = before > 0 ? count : throughLineFeed(bytes, from, count);
    position += kept;
    for (int i = from; i < from + kept; i++) {
      lineCount += bytes[i] == LF ? 1 : 0;
    }
    return kept;
  }

  private int throughLineFeed(byte[] bytes, int from, int count) {
    for (int i = 0; i < count; i++) {
      if (bytes[from + i] == LF) {
        isEnded = true;
        return i + 1;
      }
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
