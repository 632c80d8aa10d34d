package io.github.customerkit.json.internal.gzip;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;

/** Reads the bytes of a gzip input, one by one or by an inflater, and counts them. */
public final class GzipBytes {

  private static final int BUFFER_SIZE = 1 << 14;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER_SIZE];

  /** The bytes between these two are read but not taken. */
  private int start;

  private int end;

  private long read;

  public GzipBytes(InputStream in) {
    this.in = in;
  }

  /** Takes a byte, from 0 to 255; -1 at the end of the input. */
  public int take() throws IOException {
    return start < end || fill() ? buffer[start++] & 0xff : -1;
  }

  /** Passes some bytes to an inflater that has used up its own; false at the end of the input. */
  public boolean feed(Inflater inflater) throws IOException {
    if (start == end && !fill()) {
      return false;
    }
    inflater.setInput(buffer, start, end - start);
    start = end;
    return true;
  }

  /** Takes back the bytes that the inflater did not use. */
  public void takeBack(Inflater inflater) {
    start = end - inflater.getRemaining();
  }

  /** Returns the number of bytes taken, including those that an inflater holds. */
  public long offset() {
    return read - (end - start);
  }

  /** Reads more bytes when all are taken. A pause of the stream does not count as its end. */
  private boolean fill() throws IOException {
    int count = in.read(buffer, 0, buffer.length);
    if (count == 0) {
      // The stream breaks its contract by not waiting for a byte; reading a single one must wait.
      int single = in.read();
      buffer[0] = (byte) single;
      count = single < 0 ? -1 : 1;
    }
    start = 0;
    end = Math.max(count, 0);
    read += end;
    return count > 0;
  }
}
