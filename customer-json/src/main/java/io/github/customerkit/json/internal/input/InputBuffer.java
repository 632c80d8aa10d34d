package io.github.customerkit.json.internal.input;

import io.github.customerkit.json.internal.problem.UndeclaredThrow;
import io.github.customerkit.json.internal.text.Utf8Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stream with one buffer that all readers of an input share: they examine its bytes in place, and
 * take them when they know what they are.
 */
public final class InputBuffer {

  private static final int MIN_SIZE = 1 << 13;

  private static final int USUAL_SIZE = 1 << 16;

  /** A larger buffer is released after the record that needed it. */
  private static final int MAX_KEPT = 1 << 20;

  /** The maximum length of an array in any JVM; more than the maximum length of a record. */
  private static final int MAX_SIZE = Integer.MAX_VALUE - 8;

  private final ArrayFiller in;
  private byte[] bytes = {};

  /** The bytes between these two are read but not taken. */
  private int start;

  private int end;

  private long offset;
  private boolean isEnded;
  private @Nullable Throwable failure;

  public InputBuffer(InputStream in) {
    this.in = new ArrayFiller(in, USUAL_SIZE);
  }

  /** Creates a buffer of a part of an input: the first bytes of an array. */
  public InputBuffer(byte[] bytes, int length, long offset) {
    this(InputStream.nullInputStream());
    this.bytes = bytes;
    this.end = length;
    this.offset = offset;
    this.isEnded = true;
  }

  /** Returns the array that holds the bytes; it changes with {@link #more} and {@link #take}. */
  public byte[] bytes() {
    return bytes;
  }

  /** Returns the index of the first byte that is not taken; it changes with the array. */
  public int start() {
    return start;
  }

  /** Returns the index after the last byte that is read. */
  public int end() {
    return end;
  }

  /** Returns the number of bytes that are read but not taken. */
  public int length() {
    return end - start;
  }

  /** Returns the offset in the input of the first byte that is not taken. */
  public long offset() {
    return offset;
  }

  /** Takes some bytes that are read. */
  public void take(int count) {
    start += count;
    offset += count;
    if (bytes.length > MAX_KEPT && end - start <= USUAL_SIZE) {
      moveTo(new byte[USUAL_SIZE]);
    }
  }

  /** Takes blanks; returns the first byte after them without taking it, or -1 at the end. */
  public int skipBlanks() {
    do {
      int from = start;
      while (start < end && Utf8Text.isBlank(bytes[start])) {
        start++;
      }
      offset += start - from;
      if (start < end) {
        return bytes[start] & 0xff;
      }
    } while (more());
    return -1;
  }

  /** Returns the length of a byte order mark at the start of the input; 0 elsewhere. */
  public int afterByteOrderMark() {
    boolean isBeginning = offset == 0 && hasRead(Utf8Text.BYTE_ORDER_MARK_LENGTH);
    return isBeginning ? Utf8Text.byteOrderMarkLength(bytes, start, end) : 0;
  }

  /** Reads until the given number of bytes are available; returns false if the input has fewer. */
  public boolean hasRead(int count) {
    while (length() < count) {
      if (!more()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the byte at a distance from the first that is not taken; -1 if the input ends before
   * it.
   */
  public int at(int place) {
    return hasRead(place + 1) ? bytes[start + place] & 0xff : -1;
  }

  /** Returns the distance of a byte from the first that is not taken; -1 if it is not read yet. */
  public int indexOf(byte b, int from) {
    int index = ByteSearch.indexOf(bytes, b, start + from, end);
    return index < 0 ? -1 : index - start;
  }

  /** Returns the distance of the first byte that is not blank; -1 if none is read yet. */
  public int indexOfVisible(int from) {
    return indexOfVisible(from, length());
  }

  /**
   * Returns the distance of the first byte that is not blank; -1 if there is none before a
   * distance.
   */
  public int indexOfVisible(int from, int to) {
    for (int i = start + from; i < start + to; i++) {
      if (!Utf8Text.isBlank(bytes[i])) {
        return i - start;
      }
    }
    return -1;
  }

  /** Copies bytes, starting at the first that is not taken. */
  public byte[] copy(int length) {
    return Arrays.copyOfRange(bytes, start, start + length);
  }

  /** Reads more bytes; returns false at the end of the stream or after a failure. */
  public boolean more() {
    if (isEnded) {
      return false;
    }
    makeRoom();
    try {
      int read;
      do {
        read = in.read(bytes, end);
      } while (read == 0);
      isEnded = read < 0;
      end += Math.max(read, 0);
    } catch (Throwable e) {
      // Includes what a stream throws undeclared: the bytes before it are read in the same way.
      failure = e;
      isEnded = true;
    }
    return !isEnded;
  }

  /**
   * Makes room after the bytes: leaves them, moves them to the front, or copies them to a larger
   * array.
   */
  private void makeRoom() {
    boolean isFull = end == bytes.length;
    if (isFull && bytes.length < USUAL_SIZE) {
      moveTo(new byte[bytes.length == 0 ? firstSize() : USUAL_SIZE]);
    } else if (start == end || (isFull && start > 0)) {
      moveTo(bytes);
    } else if (isFull) {
      moveTo(new byte[(int) Math.min(bytes.length * 2L, MAX_SIZE)]);
    }
  }

  private void moveTo(byte[] other) {
    System.arraycopy(bytes, start, other, 0, end - start);
    bytes = other;
    end -= start;
    start = 0;
  }

  /** Returns the size of a small input and one more byte, in which its end is found. */
  private int firstSize() {
    return Math.max(Math.min(in.available(), USUAL_SIZE - 1) + 1, MIN_SIZE);
  }

  /** Returns whether the stream failed. */
  public boolean hasFailed() {
    return failure != null;
  }

  /** Throws the stream's failure, if there was one; called at its end. */
  public void requireNoFailure() throws IOException {
    if (failure != null) {
      throw UndeclaredThrow.<IOException>of(failure);
    }
  }
}
