package io.github.customerkit.examples.commandline.repeated;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;

/** Ascending integers in {@linkplain OffHeap memory outside the heap}. */
final class AscendingLongs {

  private static final int CHUNK_SHIFT = 12;
  private static final int CHUNK = 1 << CHUNK_SHIFT;

  private final List<LongBuffer> chunks = new ArrayList<>();
  private long size;
  private long greatest = Long.MIN_VALUE;

  long size() {
    return size;
  }

  /** Returns the greatest number; {@code Long.MIN_VALUE} if there are no numbers. */
  long greatest() {
    return greatest;
  }

  /** Adds a number that is greater than all others. */
  void add(long number) {
    if (size == (long) chunks.size() << CHUNK_SHIFT) {
      chunks.add(OffHeap.longs(CHUNK));
    }
    chunks.get(chunks.size() - 1).put((int) (size & (CHUNK - 1)), number);
    size++;
    greatest = number;
  }

  boolean contains(long number) {
    long from = 0;
    long to = size;
    while (from < to) {
      long middle = (from + to) >>> 1;
      long found = chunks.get((int) (middle >>> CHUNK_SHIFT)).get((int) (middle & (CHUNK - 1)));
      if (found == number) {
        return true;
      }
      if (found < number) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return false;
  }
}
