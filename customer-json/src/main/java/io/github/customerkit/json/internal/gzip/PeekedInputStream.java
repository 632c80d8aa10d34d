package io.github.customerkit.json.internal.gzip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** A stream of which the first bytes were read already; it stays the caller's to close. */
final class PeekedInputStream extends FilterInputStream {

  private final byte[] head;
  private int position;

  /** The bytes that were read, and then what is left of the stream. */
  PeekedInputStream(byte[] head, InputStream rest) {
    super(rest);
    this.head = head;
  }

  @Override
  public int read() throws IOException {
    return position < head.length ? head[position++] & 0xff : super.read();
  }

  /** Gives what was read already first and alone, so that no failure behind it can lose it. */
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
