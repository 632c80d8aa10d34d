package io.github.customerkit.json;

import java.io.IOException;
import java.io.InputStream;

/** Gives 1 to 7 bytes at a time, as a slow connection does; may break; tells what was asked. */
final class TrickleStream extends InputStream {

  private final byte[] bytes;
  private final int breaksAt;
  private int position;
  private int reads;
  private boolean closed;

  TrickleStream(byte[] bytes) {
    this(bytes, Integer.MAX_VALUE);
  }

  /** A stream whose connection is lost after so many bytes. */
  TrickleStream(byte[] bytes, int breaksAt) {
    this.bytes = bytes;
    this.breaksAt = breaksAt;
  }

  int position() {
    return position;
  }

  boolean isClosed() {
    return closed;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (position >= breaksAt) {
      throw new IOException("connection lost");
    }
    if (position == bytes.length) {
      return -1;
    }
    int most = Math.min(Math.min(1 + reads++ % 7, length), bytes.length - position);
    int count = Math.min(most, breaksAt - position);
    System.arraycopy(bytes, position, into, offset, count);
    position += count;
    return count;
  }

  @Override
  public void close() {
    closed = true;
  }
}
