package io.github.customerkit.json.internal.scan;

import io.github.customerkit.json.internal.text.DigitPairs;
import java.util.Arrays;

/**
 * A document's bytes as they are written, the same as Jackson's generator writes. What JSON cannot
 * carry ends in {@link FastPathAbort}, and is not judged here.
 */
final class JsonByteWriter {

  private static final int USUAL_LENGTH = 1024;
  private static final int LONGEST_KEPT = 1 << 16;
  private static final int LONGEST_INT64 = 20;

  /** Deeper ones are for the full writing, which knows how deep is too deep. */
  private static final int MOST_LEVELS = 64;

  /** Beyond the longest name of a field, which is copied in whole words. */
  private static final int MORE_THAN_A_NAME = 64;

  private byte[] bytes = new byte[USUAL_LENGTH];
  private int length;
  private int depth;

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }

  /** Forgets what was written, and gives memory back that is unusual. */
  void clear() {
    length = 0;
    depth = 0;
    if (bytes.length > LONGEST_KEPT) {
      bytes = new byte[USUAL_LENGTH];
    }
  }

  /** Returns the array with room for so many bytes from {@link #length()} on. */
  byte[] room(long count) {
    if (bytes.length - length < count) {
      FastPathAbort.unless(length + count < Integer.MAX_VALUE / 2);
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, (int) (length + count)));
    }
    return bytes;
  }

  int length() {
    return length;
  }

  /** Says where what is written ends, after putting it into the array. */
  void length(int newLength) {
    length = newLength;
  }

  void begin(char bracket) {
    FastPathAbort.unless(++depth <= MOST_LEVELS);
    put(bracket);
  }

  void end(char bracket) {
    depth--;
    put(bracket);
  }

  void put(char ascii) {
    room(1)[length++] = (byte) ascii;
  }

  void put(byte[] ascii) {
    System.arraycopy(ascii, 0, room(ascii.length), length, ascii.length);
    length += ascii.length;
  }

  void put(String ascii) {
    int count = ascii.length();
    byte[] out = room(count);
    int at = length;
    for (int i = 0; i < count; i++) {
      out[at + i] = (byte) ascii.charAt(i);
    }
    length = at + count;
  }

  /** Writes what separates a field from what is before it, its name and a colon. */
  void field(FieldNames names, int index, char separator) {
    length = names.get(index).put(room(MORE_THAN_A_NAME), length, separator);
  }

  void int64(long number) {
    byte[] out = room(LONGEST_INT64);
    if (number == Long.MIN_VALUE) {
      // Has no absolute value.
      put(Long.toString(number));
      return;
    }
    int at = length;
    if (number < 0) {
      out[at++] = '-';
    }
    length = DigitPairs.put(out, at, Math.abs(number));
  }
}
