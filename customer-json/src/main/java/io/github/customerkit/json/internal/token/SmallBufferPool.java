package io.github.customerkit.json.internal.token;

import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.RecyclerPool;

/**
 * Keeps the buffers of Jackson's parsers and generators for later ones, except those that a long
 * text made large: a pool lives as long as the JVM, and so would the memory that one document took.
 */
final class SmallBufferPool extends RecyclerPool.ConcurrentDequePoolBase<BufferRecycler> {

  private static final long serialVersionUID = 1L;

  /** Above the sizes with which Jackson's buffers begin. */
  private static final int MAX_KEPT = 1 << 16;

  SmallBufferPool() {
    super(SERIALIZATION_NON_SHARED);
  }

  @Override
  public BufferRecycler createPooled() {
    return new SmallBuffers();
  }

  private static final class SmallBuffers extends BufferRecycler {

    @Override
    public void releaseByteBuffer(int kind, byte[] buffer) {
      if (buffer.length <= MAX_KEPT) {
        super.releaseByteBuffer(kind, buffer);
      }
    }

    @Override
    public void releaseCharBuffer(int kind, char[] buffer) {
      if (buffer.length <= MAX_KEPT) {
        super.releaseCharBuffer(kind, buffer);
      }
    }
  }
}
