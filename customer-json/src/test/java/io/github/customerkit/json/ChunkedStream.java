package io.github.customerkit.json;

import java.io.InputStream;
import java.util.Random;

/** Gives random numbers of bytes, at times none, and lies about how many are available. */
final class ChunkedStream extends InputStream {

  private static final int[] LIES = {0, 0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE};

  private final byte[] bytes;
  private final int mostAtOnce;
  private final Random random;
  private int position;

  ChunkedStream(byte[] bytes, int mostAtOnce, Random random) {
    this.bytes = bytes;
    this.mostAtOnce = mostAtOnce;
    this.random = random;
  }

  @Override
  public int read() {
    return position < bytes.length ? bytes[position++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (position == bytes.length) {
      return -1;
    }
    int most = Math.min(Math.min(length, random.nextInt(mostAtOnce + 1)), bytes.length - position);
    System.arraycopy(bytes, position, into, offset, most);
    position += most;
    return most;
  }

  @Override
  public int available() {
    return LIES[random.nextInt(LIES.length)];
  }
}
