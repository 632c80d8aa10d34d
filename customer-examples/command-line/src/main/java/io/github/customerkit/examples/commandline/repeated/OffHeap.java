package io.github.customerkit.examples.commandline.repeated;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;

/**
 * Memory beside the heap, of which the JVM gives as much as there is heap: a large record needs
 * much of that in one piece, and would not get it with long-lived tables in between.
 */
final class OffHeap {

  private OffHeap() {}

  /** Returns so many zeros. */
  static LongBuffer longs(int count) {
    return ByteBuffer.allocateDirect(count * Long.BYTES)
        .order(ByteOrder.nativeOrder())
        .asLongBuffer();
  }
}
