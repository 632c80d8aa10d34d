package io.github.customerkit.json.internal.input;

import io.github.customerkit.json.internal.text.Utf8Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stream behind one buffer, which all that read an input share: they look at its bytes without a
 * copy, and take them when they know what they are.
 */
public final class InputBuffer {

  private static final int FIRST_SIZE = 1 << 16;

  /** A larger buffer is given back behind the record that needed it. */
  private static final int LARGEST_KEPT = 1 << 20;

  /** Of an array in any JVM; more than the longest record that can be allowed. */
  private static final int LARGEST_SIZE = Integer.MAX_VALUE - 8;

  private final ArrayFiller in;
  private byte[] bytes = new byte[FIRST_SIZE];

  /** What is read but not taken yet is between these two. */
  private int start;

  private int end;

  private long offset;
  private boolean isEnded;
  private @Nullable IOException failure;

  public InputBuffer(InputStream in) {
    this.in = new ArrayFiller(in, FIRST_SIZE);
  }

  /** The array that holds what is read; another one after {@link #more} and {@link #take}. */
  public byte[] bytes() {
    return bytes;
  }

  /** The index of the first byte that is not taken; another one after the same. */
  public int start() {
    return start;
  }

  /** The index behind the last byte that is read. */
  public int end() {
    return end;
  }

  /** How many bytes are read but not taken. */
  public int length() {
    return end - start;
  }

  /** The offset in the input of the first byte that is not taken. */
  public long offset() {
    return offset;
  }

  /** Takes bytes that are read. */
  public void take(int count) {
    start += count;
    offset += count;
    if (bytes.length > LARGEST_KEPT && end - start <= FIRST_SIZE) {
      byte[] small = new byte[FIRST_SIZE];
      System.arraycopy(bytes, start, small, 0, end - start);
      bytes = small;
      end -= start;
      start = 0;
    }
  }

  /** Takes blanks; gives the first byte after them, which is not taken, or -1 at the end. */
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

  /** How many bytes a byte order mark takes at the beginning of the input; 0 elsewhere. */
  public int afterByteOrderMark() {
    boolean isBeginning = offset == 0 && hasRead(Utf8Text.BYTE_ORDER_MARK_LENGTH);
    return isBeginning ? Utf8Text.byteOrderMarkLength(bytes, start, end) : 0;
  }

  /** Reads until there are so many bytes that are not taken; false if there are less. */
  public boolean hasRead(int count) {
    while (length() < count) {
      if (!more()) {
        return false;
      }
    }
    return true;
  }

  /** The byte at a place behind the first that is not taken; -1 if the input ends before. */
  public int at(int place) {
    return hasRead(place + 1) ? bytes[start + place] & 0xff : -1;
  }

  /** The place of a byte behind the first that is not taken, or -1 if it is not read so far. */
  public int indexOf(byte b, int from) {
    int index = ByteSearch.indexOf(bytes, b, start + from, end);
    return index < 0 ? -1 : index - start;
  }

  /** The place of the first byte that is not blank, or -1 if none is read so far. */
  public int indexOfVisible(int from) {
    for (int i = start + from; i < end; i++) {
      if (!Utf8Text.isBlank(bytes[i])) {
        return i - start;
      }
    }
    return -1;
  }

  /** Whether the next bytes that are read are blank. */
  public boolean isBlank(int count) {
    int visible = indexOfVisible(0);
    return visible < 0 || visible >= count;
  }

  /** Copies bytes that are read, from the first that is not taken on. */
  public byte[] copy(int length) {
    return Arrays.copyOfRange(bytes, start, start + length);
  }

  /** Reads some more behind what is read; false at the end of the stream, and if it fails. */
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
    } catch (IOException e) {
      failure = e;
      isEnded = true;
    }
    return !isEnded;
  }

  private void makeRoom() {
    if (start == end) {
      start = 0;
      end = 0;
    } else if (end == bytes.length && start > 0) {
      System.arraycopy(bytes, start, bytes, 0, end - start);
      end -= start;
      start = 0;
    } else if (end == bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(bytes.length * 2L, LARGEST_SIZE));
    }
  }

  /** Whether the stream could not be read on. */
  public boolean hasFailed() {
    return failure != null;
  }

  /** Throws why the stream could not be read on, if it could not; to be asked at its end. */
  public void requireNoFailure() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }
}
