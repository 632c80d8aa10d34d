package io.github.customerkit.json.internal.split;

import io.github.customerkit.json.internal.input.FastReader;
import io.github.customerkit.json.internal.input.InputBuffer;
import io.github.customerkit.json.internal.input.LeadingBlanks;
import io.github.customerkit.json.internal.input.Part;
import io.github.customerkit.json.internal.input.PartSource;
import io.github.customerkit.json.internal.input.RawRecord;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts NDJSON into parts at LF, so that several threads can read lines, each as one does. */
final class LineParts implements PartSource {

  private final InputBuffer in;
  private final int maxLength;
  private final FastReader reader;

  /** Where the next part begins; only the first one has lines before it. */
  private LeadingBlanks before;

  /** The arrays of parts that are read, each of the size of a part. */
  private final Deque<byte[]> free = new ArrayDeque<>();

  private int partSize;

  LineParts(InputBuffer in, LeadingBlanks before, int maxLength, FastReader reader) {
    this.in = in;
    this.before = before;
    this.maxLength = maxLength;
    this.reader = reader;
  }

  /** Ends the part after the last LF within the size, or after the first one behind it. */
  @Override
  public @Nullable Part nextPart(int size) throws IOException {
    partSize = size;
    boolean isMore = in.hasRead(size);
    int searched = Math.min(size, in.length());
    int end = afterLastLineFeed(searched);
    while (end == 0 && isMore) {
      end = in.indexOf((byte) '\n', searched) + 1;
      searched = in.length();
      if (end == 0 && isTooLong(searched)) {
        return skipped(size);
      }
      isMore = end > 0 || in.more();
    }
    return part(end > 0 ? end : in.length());
  }

  /** Returns the number of bytes up to the last LF before an index. */
  private int afterLastLineFeed(int index) {
    int end = index;
    while (end > 0 && in.bytes()[in.start() + end - 1] != '\n') {
      end--;
    }
    return end;
  }

  private boolean isTooLong(int length) {
    long begin = before.lineOffset();
    return in.offset() + length - begin > maxLength + in.afterByteOrderMark();
  }

  private @Nullable Part part(int length) throws IOException {
    if (length == 0) {
      in.requireNoFailure();
      return null;
    }
    InputBuffer bytes = new InputBuffer(copy(length), length, in.offset());
    in.take(length);
    return lines(bytes);
  }

  /** Copies bytes into an array of which they fill at least half. */
  private byte[] copy(int length) {
    if (length > partSize || length < partSize / 2) {
      return in.copy(length);
    }
    byte[] bytes = free.isEmpty() ? new byte[partSize] : free.pop();
    System.arraycopy(in.bytes(), in.start(), bytes, 0, length);
    return bytes;
  }

  /** Keeps the array of a part of the usual size: new ones would fill the memory much faster. */
  @Override
  public void reuse(Part part) {
    if (part instanceof LineSource lines && lines.bytes().length == partSize) {
      free.push(lines.bytes());
    }
  }

  /** Returns a part of one line that is too long. */
  private Part skipped(int size) {
    LineSource line = lines(in);
    RawRecord record = line.passOver();
    before = new LeadingBlanks(0, false, 0, in.offset());
    // Has a size, because it counts as read ahead.
    return new ListPart(
        record == null ? List.of() : List.of(record), size, line.number(), line.lines());
  }

  private LineSource lines(InputBuffer bytes) {
    LineSource lines = new LineSource(bytes, before, maxLength, reader);
    before = new LeadingBlanks(0, false, 0, in.offset());
    return lines;
  }
}
