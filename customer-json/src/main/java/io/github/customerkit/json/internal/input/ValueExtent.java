package io.github.customerkit.json.internal.input;

import io.github.customerkit.json.internal.problem.ShapeProblem;

/** Finds the ends of values in an input, and takes the bytes before them. */
public final class ValueExtent {

  private ValueExtent() {}

  /**
   * Reads up to the boundary of a value, or the end of the input. Takes the bytes of a value that
   * is too long while it reads on.
   *
   * @param begin the offset where the value begins; its first bytes may already be taken
   * @param scanned the number of bytes that the boundary has already scanned
   * @return the number of bytes before the boundary that are not taken
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
   * @param length the number of its bytes that are not taken
   * @param begin the offset where it begins, possibly before these bytes
   * @param mark the length of its byte order mark
   * @param maxLength the maximum number of bytes after the mark
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
