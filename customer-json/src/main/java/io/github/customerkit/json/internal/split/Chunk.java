package io.github.customerkit.json.internal.split;

import io.github.customerkit.json.internal.input.RawRecord;

/**
 * Copies records out of the input's buffer, so that other threads can read them: many records into
 * one array, which grows as needed.
 */
final class Chunk {

  private static final int FIRST_SIZE = 1 << 13;
  private static final byte[] NO_BYTES = {};

  private int size = FIRST_SIZE;
  private byte[] bytes = NO_BYTES;
  private int used;

  /**
   * Returns a copy of the record, whose bytes are not overwritten.
   *
   * @param largestSize the largest array in bytes; a longer record gets its own array
   */
  RawRecord add(RawRecord raw, int largestSize) {
    int length = raw.length();
    if (length > largestSize) {
      return raw.copyTo(new byte[length], 0);
    }
    if (length > bytes.length - used) {
      bytes = new byte[Math.max(Math.min(size, largestSize), length)];
      used = 0;
      size = Math.min(2 * size, largestSize);
    }
    RawRecord copy = raw.copyTo(bytes, used);
    used += length;
    return copy;
  }

  /** Ends a part, which then owns its arrays. */
  void endPart() {
    bytes = NO_BYTES;
    used = 0;
  }
}
