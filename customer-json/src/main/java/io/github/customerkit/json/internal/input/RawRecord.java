package io.github.customerkit.json.internal.input;

import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.internal.problem.FoundInput;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.json.internal.text.Utf8Text;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a record: a range of an array. The array can be the input's buffer, so that the
 * range is valid only until the source returns the next record; {@link #copyTo} makes a lasting
 * copy.
 *
 * @param number the record's number in its input, from 1
 * @param line its line, from 1; 0 where the format has no lines
 * @param offset where it begins in the input, in bytes from 0
 * @param bytes the array that holds its text
 * @param from where its text begins in the array, after a byte order mark
 * @param to where its text ends in the array; an empty range if the text is not held
 * @param refusal why it must not be read; null if it can be read
 * @param read the result of the fast reader, or the mark of an invalid envelope; null if the text
 *     is not read yet
 */
@SuppressWarnings("ArrayRecordComponent")
public record RawRecord(
    long number,
    long line,
    long offset,
    byte[] bytes,
    int from,
    int to,
    @Nullable ShapeProblem refusal,
    @Nullable ReadElement read) {

  private static final byte[] NO_BYTES = {};

  /** Marks an invalid envelope; a component of its own would make every record larger. */
  private static final ReadElement INVALID_ENVELOPE =
      new ReadElement() {
        @Override
        public int length() {
          return 0;
        }

        @Override
        public boolean isOneLine() {
          return false;
        }
      };

  /** Returns a record with a text to read. */
  public static RawRecord of(long number, long line, long offset, byte[] bytes, int from, int to) {
    return new RawRecord(number, line, offset, bytes, from, to, null, null);
  }

  /** Returns a record without a text: one that is too long or invalid. */
  public static RawRecord refused(long number, long line, long offset, ShapeProblem refusal) {
    return new RawRecord(number, line, offset, NO_BYTES, 0, 0, refusal, null);
  }

  /** Returns a record without a text, because the input has another format than expected. */
  public static RawRecord refused(
      long number, long offset, FoundInput found, InputFormat expected) {
    ShapeProblem problem =
        switch (expected) {
          case ARRAY -> ShapeProblem.otherInput("array", found);
          case PAGE -> ShapeProblem.otherInput("page", found);
          default -> ShapeProblem.notJson(found);
        };
    return refused(number, 0, offset, problem);
  }

  /**
   * Returns a part of the text as a record of its own.
   *
   * @param partRefusal why it must not be read; null if it can be read
   */
  public RawRecord part(
      long partNumber, int partFrom, int partTo, @Nullable ShapeProblem partRefusal) {
    return new RawRecord(
        partNumber,
        line,
        offset + markLength() + partFrom - from,
        bytes,
        partFrom,
        partTo,
        partRefusal,
        null);
  }

  /** Returns the length of the byte order mark before the text; only the first record has one. */
  private int markLength() {
    int mark = Utf8Text.BYTE_ORDER_MARK_LENGTH;
    return offset == 0 && from >= mark ? Utf8Text.byteOrderMarkLength(bytes, from - mark, from) : 0;
  }

  /** Returns whether the text is a document to read as a customer. */
  public boolean isCustomer() {
    return refusal == null && read != INVALID_ENVELOPE;
  }

  /** Returns the record as an invalid envelope, of which only the problems are read. */
  public RawRecord asInvalidEnvelope(long newNumber) {
    return new RawRecord(newNumber, line, offset, bytes, from, to, refusal, INVALID_ENVELOPE);
  }

  /** Returns the length of the text in bytes. */
  public int length() {
    return to - from;
  }

  /** Returns a copy of the text, which the caller owns. */
  public byte[] text() {
    return Arrays.copyOfRange(bytes, from, to);
  }

  /** Copies the text into another array, and returns the record with the copy. */
  public RawRecord copyTo(byte[] other, int place) {
    System.arraycopy(bytes, from, other, place, length());
    return new RawRecord(number, line, offset, other, place, place + length(), refusal, read);
  }
}
