package io.github.customerkit.json.internal.scan;

import io.github.customerkit.json.internal.text.ByteWords;
import java.nio.charset.StandardCharsets;

/**
 * A field's name in a document, {@code ,"created":}, as words of eight bytes for comparing and
 * copying. The first byte, a comma or a brace in the document, is zero.
 *
 * <p>A record, because the JVM treats the components of a constant record as constants.
 *
 * @param index the field's place in its table
 * @param length the number of bytes, with the separator, the quotes and the colon
 * @param first the first eight bytes
 * @param second the next eight bytes, zero beyond the length
 * @param third the next eight bytes, zero beyond the length
 * @param fourth the next eight bytes, zero beyond the length
 */
record FieldName(int index, int length, long first, long second, long third, long fourth) {

  private static final int WORDS = 4;

  /** Returns the name of the field at a place in its table. */
  static FieldName of(int index, String name) {
    byte[] text = ("\0\"" + name + "\":").getBytes(StandardCharsets.US_ASCII);
    if (text.length > WORDS * Long.BYTES) {
      throw new IllegalArgumentException("a name of more than " + WORDS + " words");
    }
    return new FieldName(
        index, text.length, word(text, 0), word(text, 1), word(text, 2), word(text, 3));
  }

  private static long word(byte[] text, int index) {
    int from = Math.min(index * Long.BYTES, text.length);
    return ByteWords.get(text, from, Math.min(from + Long.BYTES, text.length));
  }

  /** Returns a bit that is different for each field of a table. */
  long bit() {
    return 1L << index;
  }

  /** Returns whether the array has the separator and the name at an index, without blanks. */
  boolean isAt(byte[] bytes, int at, int end, char separator) {
    return at + length <= end
        && at + roundUp(length) <= bytes.length
        && ((ByteWords.get(bytes, at) ^ first ^ separator) & mask(0)) == 0
        && (length <= 8 || ((ByteWords.get(bytes, at + 8) ^ second) & mask(8)) == 0)
        && (length <= 16 || ((ByteWords.get(bytes, at + 16) ^ third) & mask(16)) == 0)
        && (length <= 24 || ((ByteWords.get(bytes, at + 24) ^ fourth) & mask(24)) == 0);
  }

  private long mask(int done) {
    return length - done >= Long.BYTES ? -1 : ByteWords.mask(length - done);
  }

  private static int roundUp(int length) {
    return (length + Long.BYTES - 1) & -Long.BYTES;
  }

  /**
   * Copies a separator and the name into an array, followed by up to seven zeros; returns the index
   * after the name.
   */
  int put(byte[] bytes, int at, char separator) {
    ByteWords.set(bytes, at, first | separator);
    if (length > 8) {
      ByteWords.set(bytes, at + 8, second);
    }
    if (length > 16) {
      ByteWords.set(bytes, at + 16, third);
    }
    if (length > 24) {
      ByteWords.set(bytes, at + 24, fourth);
    }
    return at + length;
  }
}
