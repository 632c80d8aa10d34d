package io.github.customerkit.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Unpacks gzip, and refuses what is packed so much that nobody packed customers there: more than
 * 200 to 1 over any 64 MiB of output.
 */
final class Gzip extends FilterInputStream {

  private static final int MAGIC_1 = 0x1f;
  private static final int MAGIC_2 = 0x8b;
  private static final int BUFFER_SIZE = 1 << 16;
  private static final int MAX_RATIO = 200;
  private static final int STEP = 1 << 20;
  private static final int STEPS = 64;

  private final Counted packed;

  /** How much was packed when each of the last steps of output was reached, oldest first. */
  private final long[] packedAt = new long[STEPS];

  private long unpacked;
  private boolean isEnded;

  private Gzip(Counted packed) throws IOException {
    super(new GZIPInputStream(packed, BUFFER_SIZE));
    this.packed = packed;
  }

  static boolean isGzip(byte[] head) {
    return head.length >= 2 && (head[0] & 0xff) == MAGIC_1 && (head[1] & 0xff) == MAGIC_2;
  }

  static InputStream unpack(InputStream in) throws IOException {
    return new Gzip(new Counted(in));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (isEnded) {
      return -1;
    }
    // No step of output is passed unseen.
    int read = super.read(bytes, from, Math.min(length, STEP));
    if (read < 0) {
      // Gives the unpacker's memory back; what is unpacked stays open, it is the caller's.
      isEnded = true;
      super.close();
    } else {
      long before = unpacked / STEP;
      unpacked += read;
      if (unpacked / STEP > before) {
        step((int) (unpacked / STEP % STEPS));
      }
    }
    return read;
  }

  private void step(int slot) throws IOException {
    boolean isFull = unpacked >= (long) STEP * STEPS;
    if (isFull && (packed.count - packedAt[slot]) * MAX_RATIO < (long) STEP * STEPS) {
      throw new IOException("gzip: packed more than " + MAX_RATIO + " to 1");
    }
    packedAt[slot] = packed.count;
  }

  /** Counts what is read. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count += Math.max(read, 0);
      return read;
    }
  }
}
