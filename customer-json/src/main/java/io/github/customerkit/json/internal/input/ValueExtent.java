package io.github.customerkit.json.internal.input;

import io.github.customerkit.json.internal.problem.ShapeProblem;

/** Finds the ends of values in an input, and takes what lies before. */
public final class ValueExtent {

  private ValueExtent() {}

  /**
   * Reads up to the boundary of a value, or the end of the input. Of a value that is too long no
   * more is left untaken than what is read at once.
   *
   * @param begin the offset where the value begins, which may be before what is left of it
   * @param scanned how many bytes the boundary has seen already
   * @return how many bytes that are not taken there are before the boundary
   */
  public static int find(
      InputBuffer in, ElementBoundary boundary, long begin, int maxLength, int scanned) {
    int length = scanned;
    do {
      length = boundary.scan(in.bytes(), in.start() + length, in.end()) - in.start();
      if (in.offset() + length - begin > maxLength) {
        in.take(length);
        length = 0;
      }
    } while (boundary.part() == ElementBoundary.Part.INSIDE && in.more());
    return length;
  }

  /**
   * Takes a value as a record.
   *
   * @param length how many bytes of it are not taken yet
   * @param begin the offset where it begins, which may be before those
   * @param mark how many of the bytes are a byte order mark
   * @param maxLength how many bytes may follow the mark
   */
  public static RawRecord take(
      InputBuffer in, int length, long number, long begin, int mark, int maxLength) {
    byte[] bytes = in.bytes();
    int from = in.start();
    boolean isTooLong = in.offset() + length - begin > maxLength + mark;
    in.take(length);
    return isTooLong
        ? RawRecord.refused(number, 0, begin, ShapeProblem.tooLong(maxLength))
        : RawRecord.of(number, 0, begin, bytes, from + mark, from + length);
  }
}
