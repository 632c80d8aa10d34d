package io.github.customerkit.json.internal.input;

import io.github.customerkit.json.internal.problem.ShapeProblem;

/**
 * A value as it stands in an input of several.
 *
 * @param bytes what it holds; nothing if it is too long
 * @param offset where that begins, in bytes from 0
 * @param tooLong whether it is longer than it may be
 */
@SuppressWarnings("ArrayRecordComponent")
public record SplitValue(byte[] bytes, long offset, boolean tooLong) {

  /**
   * Takes the bytes up to where the brackets end, or the input; what is longer than it may be is
   * taken without being held.
   *
   * @param begin the offset where the value begins, which may be before what is left of it
   */
  public static SplitValue take(
      InputBuffer in, ElementBoundary brackets, long begin, int maxLength) {
    int scanned = scan(in, brackets, begin, maxLength, 0);
    return take(in, scanned, begin, maxLength);
  }

  /** Takes so many bytes that are read. */
  public static SplitValue take(InputBuffer in, int length, long begin, int maxLength) {
    boolean tooLong = in.offset() + length - begin > maxLength;
    byte[] bytes = tooLong ? new byte[0] : in.copy(length);
    in.take(length);
    return new SplitValue(bytes, begin, tooLong);
  }

  /**
   * Reads up to where the brackets end, or the input, without taking more of it than what is too
   * long.
   *
   * @param scanned how many bytes the brackets have seen already
   * @return how many bytes there are before that end
   */
  public static int scan(
      InputBuffer in, ElementBoundary brackets, long begin, int maxLength, int scanned) {
    int length = scanned;
    do {
      length = brackets.scan(in.bytes(), in.start() + length, in.end()) - in.start();
      if (in.offset() + length - begin > maxLength) {
        in.take(length);
        length = 0;
      }
    } while (brackets.part() == ElementBoundary.Part.INSIDE && in.more());
    return length;
  }

  /** The record that this value is. */
  public RawRecord toRecord(long number, int textStart, int maxLength) {
    return tooLong
        ? RawRecord.refused(number, null, offset, ShapeProblem.tooLong(maxLength))
        : new RawRecord(number, null, offset, bytes, textStart, null);
  }
}
