package io.github.customerkit.json;

/**
 * A value as it stands in an input of several.
 *
 * @param bytes what it holds; nothing if it is too long
 * @param offset where that begins, in bytes from 0
 * @param tooLong whether it is longer than it may be
 */
@SuppressWarnings("ArrayRecordComponent")
record SplitValue(byte[] bytes, long offset, boolean tooLong) {

  /**
   * Takes the bytes up to where the brackets end, or the input; what is longer than it may be is
   * taken without being held.
   *
   * @param begin the offset where the value begins, which may be before what is left of it
   */
  static SplitValue take(InputBuffer in, Brackets brackets, long begin, int maxLength) {
    int scanned = scan(in, brackets, begin, maxLength, 0);
    return take(in, scanned, begin, maxLength);
  }

  /** Takes so many bytes that are read. */
  static SplitValue take(InputBuffer in, int length, long begin, int maxLength) {
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
  static int scan(InputBuffer in, Brackets brackets, long begin, int maxLength, int scanned) {
    int length = scanned;
    do {
      length = brackets.scan(in.bytes(), in.start() + length, in.end()) - in.start();
      if (in.offset() + length - begin > maxLength) {
        in.take(length);
        length = 0;
      }
    } while (brackets.part() == Brackets.Part.INSIDE && in.more());
    return length;
  }

  /** The record that this value is. */
  RawRecord toRecord(long number, int textStart, int maxLength) {
    return tooLong
        ? RawRecord.refused(number, null, offset, ShapeFault.tooLong(maxLength))
        : new RawRecord(number, null, offset, bytes, textStart, null);
  }
}
