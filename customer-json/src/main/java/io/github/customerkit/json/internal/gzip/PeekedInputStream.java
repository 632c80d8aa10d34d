package io.github.customerkit.json.internal.gzip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** A stream whose first bytes were already read; the caller closes it. */
final class PeekedInputStream extends FilterInputStream {

  private final byte[] head;
  private int position;

  /** Creates a stream of the bytes already read and the rest of the stream. */
  PeekedInputStream(byte[] head, InputStream rest) {
    super(rest);
    this.head = head;
  }

  @Override
  public int read() throws IOException {
    return position < head.length ? head[position++] & 0xff : super.read();
  }

  /**
   * Returns the bytes already read first and separately, so that a later failure cannot lose them.
   */
  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (position == head.length) {
      return super.read(bytes, from, length);
    }
    Objects.checkFromIndexSize(from, length, bytes.length);
    int count = Math.min(length, head.length - position);
    System.arraycopy(head, position, bytes, from, count);
    position += count;
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = Math.min(Math.max(count, 0), head.length - position);
    position += (int) skipped;
    return skipped > 0 ? skipped : super.skip(count);
  }

  @Override
  public int available() throws IOException {
    int more = Math.max(super.available(), 0);
    return (int) Math.min((long) head.length - position + more, Integer.MAX_VALUE);
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public void close() {}
}
