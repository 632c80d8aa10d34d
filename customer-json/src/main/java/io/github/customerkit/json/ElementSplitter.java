package io.github.customerkit.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Splits a list of JSON into its elements, one at a time, from behind its opening bracket on. An
 * element longer than it may be is passed over without being held.
 */
final class ElementSplitter {

  /**
   * An element.
   *
   * @param bytes what stands between the commas; nothing if it is too long
   * @param offset where that begins, in bytes from 0
   * @param tooLong whether it is longer than an element may be
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Element(byte[] bytes, long offset, boolean tooLong) {}

  private final InputStream in;
  private final int maxLength;
  private final Brackets brackets = new Brackets();
  private final ByteArrayOutputStream held = new ByteArrayOutputStream(1024);
  private final byte[] buffer = new byte[1 << 16];

  /** What is read but not taken yet is between these two. */
  private int start;

  private int end;

  private long offset;
  private boolean isElementDue;
  private boolean isEnded;
  private boolean isCut;
  private @Nullable IOException failure;

  /** The offset is that of the first byte that the stream gives. */
  ElementSplitter(InputStream in, long offset, int maxLength) {
    this.in = in;
    this.offset = offset;
    this.maxLength = maxLength;
  }

  /** How many bytes an element may have. */
  int maxLength() {
    return maxLength;
  }

  /**
   * The next element, or null after the last; a broken list ends too, see {@link #isCut}. If the
   * input fails within an element, what was read of it is given first.
   */
  @Nullable Element next() throws IOException {
    if (isEnded || !skipBlanks()) {
      if (failure != null) {
        throw failure;
      }
      return null;
    }
    if (!isElementDue && buffer[start] == ']') {
      isEnded = true;
      take(1);
      return null;
    }
    long begin = offset;
    boolean tooLong = readElement();
    byte[] bytes = held.toByteArray();
    held.reset();
    return new Element(bytes, begin, tooLong);
  }

  /** Whether the input ended before the list did. */
  boolean isCut() {
    return isCut;
  }

  /** All that follows the list. */
  InputStream rest() {
    return Unclosed.sequence(buffer, start, end, in);
  }

  /** Goes to a byte that is not blank; false if there is none, and the list is cut. */
  private boolean skipBlanks() {
    while (true) {
      while (start < end) {
        if (buffer[start] > ' ' || buffer[start] < 0) {
          return true;
        }
        take(1);
      }
      if (!fill()) {
        return false;
      }
    }
  }

  /** Holds an element and takes what ends it; whether it is too long to be held. */
  private boolean readElement() {
    boolean tooLong = false;
    Brackets.Part part = Brackets.Part.INSIDE;
    brackets.begin();
    do {
      int last = start;
      while (last < end && (part = brackets.next(buffer[last])) == Brackets.Part.INSIDE) {
        last++;
        if (brackets.isInString()) {
          last = SpecialBytes.first(buffer, last, end);
        }
      }
      tooLong |= held.size() + last - start > maxLength;
      if (tooLong) {
        held.reset();
      } else {
        held.write(buffer, start, last - start);
      }
      take(last - start);
    } while (part == Brackets.Part.INSIDE && fill());
    isElementDue = part == Brackets.Part.COMMA || part == Brackets.Part.NEXT;
    isEnded |= part == Brackets.Part.END;
    take(part == Brackets.Part.COMMA || part == Brackets.Part.END ? 1 : 0);
    return tooLong;
  }

  private void take(int count) {
    start += count;
    offset += count;
  }

  /** Reads some more when all is taken; false, and the list is cut, at the end of the input. */
  private boolean fill() {
    int read = -1;
    try {
      read = in.read(buffer, 0, buffer.length);
    } catch (IOException e) {
      failure = e;
    }
    start = 0;
    end = Math.max(read, 0);
    isCut = read < 0;
    isEnded |= isCut;
    return !isCut;
  }
}
