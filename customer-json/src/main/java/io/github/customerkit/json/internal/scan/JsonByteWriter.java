package io.github.customerkit.json.internal.scan;

import io.github.customerkit.json.internal.text.DigitPairs;
import java.util.Arrays;

/**
 * Collects a document's bytes, the same as those of Jackson's generator. A value that JSON cannot
 * represent throws {@link FastPathAbort}.
 */
final class JsonByteWriter {

  private static final int USUAL_LENGTH = 1024;
  private static final int MAX_KEPT = 1 << 16;
  private static final int LONGEST_INT64 = 20;

  /** The generator writes deeper values, and checks the limit. */
  private static final int MAX_LEVELS = 64;

  /** More than the longest name of a field, which is copied in whole words. */
  private static final int MORE_THAN_A_NAME = 64;

  private byte[] bytes = new byte[USUAL_LENGTH];
  private int length;
  private int depth;

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }

  /** Starts a new document, and releases an unusually large array. */
  void clear() {
    length = 0;
    depth = 0;
    if (bytes.length > MAX_KEPT) {
      bytes = new byte[USUAL_LENGTH];
    }
  }

  /** Returns the array with room for a number of bytes from {@link #length()} on. */
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

  /** Sets the length after bytes were written to the array. */
  void length(int newLength) {
    length = newLength;
  }

  void begin(char bracket) {
    FastPathAbort.unless(++depth <= MAX_LEVELS);
    put(bracket);
  }

  void end(char bracket) {
    depth--;
    put(bracket);
  }

  void put(char ascii) {
    room(1)[length++] = (byte) ascii;
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

  /** Writes a separator, a field's name and a colon. */
  void field(FieldNames names, int index, char separator) {
    length = names.get(index).put(room(MORE_THAN_A_NAME), length, separator);
  }

  void int64(long number) {
    byte[] out = room(LONGEST_INT64);
    if (number == Long.MIN_VALUE) {
      // The smallest long has no absolute value.
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
