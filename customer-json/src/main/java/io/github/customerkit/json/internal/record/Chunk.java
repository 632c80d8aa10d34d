package io.github.customerkit.json.internal.record;

import io.github.customerkit.json.internal.input.RawRecord;

/**
 * Copies records out of the input's buffer, so that other threads can read them: many records into
 * one array, which grows as needed.
 */
final class Chunk {

  private static final int FIRST_SIZE = 1 << 13;
  private static final byte[] NO_BYTES = {};

  private final int largestSize;
  private int size = FIRST_SIZE;
  private byte[] bytes = NO_BYTES;
  private int used;

  /** Creates chunks with arrays up to a size in bytes; a longer record gets its own array. */
  Chunk(int largestSize) {
    this.largestSize = largestSize;
  }

  /** Returns a copy of the record, whose bytes are not overwritten. */
  RawRecord add(RawRecord raw) {
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

  /** Ends a batch of records, which then owns its arrays. */
  void endBatch() {
    bytes = NO_BYTES;
    used = 0;
  }
}
