package io.github.customerkit.examples.commandline.repeated;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;

/**
 * Allocates memory outside the heap, which the JVM limits to the size of the heap. Long-lived
 * tables within the heap would fragment it, and a large record needs much of it in one piece.
 */
final class OffHeap {

  private OffHeap() {}

  /** Returns a buffer of zeros. */
  static LongBuffer longs(int count) {
    return ByteBuffer.allocateDirect(count * Long.BYTES)
        .order(ByteOrder.nativeOrder())
        .asLongBuffer();
  }
}
