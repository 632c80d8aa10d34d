package io.github.customerkit.json.internal.gzip;

import java.io.IOException;

/** Refuses input that unpacks to more than 200 times its size over any 64 MiB of output. */
public final class GzipRatio {

  /** The output between two measurements of the input. */
  private static final int STEP = 1 << 20;

  private static final int MAX_RATIO = 200;
  private static final int STEPS = 64;

  /** The input taken at each of the last steps of output, as a ring. */
  private final long[] packedAt = new long[STEPS];

  private long unpacked;

  /**
   * Returns the maximum output to count at once: up to the next measurement, so that its result
   * does not depend on how much is requested at once.
   */
  public int untilNextStep() {
    return (int) (STEP - unpacked % STEP);
  }

  /**
   * Counts some output.
   *
   * @param count its number of bytes
   * @param packed the number of bytes of input taken for all output so far
   * @throws IOException if the input is packed too much
   */
  public void add(int count, long packed) throws IOException {
    long before = unpacked / STEP;
    unpacked += count;
    if (unpacked / STEP == before) {
      return;
    }
    int slot = (int) (unpacked / STEP % STEPS);
    long window = (long) STEP * STEPS;
    if (unpacked >= window && (packed - packedAt[slot]) * MAX_RATIO < window) {
      throw new IOException("gzip: compressed more than " + MAX_RATIO + " to 1");
    }
    packedAt[slot] = packed;
  }
}
