package io.github.customerkit.examples.spark.source;

import java.io.Serializable;

/**
 * A part of an input file: the lines whose first byte is in a range, or a whole file.
 *
 * @param input the position of the file in all inputs, from 0
 * @param file the address of the file
 * @param length the size of the file in bytes, when the parts were planned
 * @param modified its time of modification then, in milliseconds since 1970
 * @param start the first byte of the range
 * @param end the end of the range
 */
record InputPart(int input, String file, long length, long modified, long start, long end)
    implements Serializable {

  /** Returns whether this is a whole file, whose format is detected. */
  boolean isWhole() {
    return start == 0 && end == length;
  }
}
