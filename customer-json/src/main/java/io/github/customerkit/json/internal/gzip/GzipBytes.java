package io.github.customerkit.json.internal.gzip;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;

/** The bytes of a gzip input, taken one by one or by an inflater, with their offset. */
public final class GzipBytes {

  private static final int BUFFER_SIZE = 1 << 14;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER_SIZE];

  /** What is read but not taken yet is between these two. */
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

  /** Hands some bytes to an inflater that has used up its own; false at the end of the input. */
  public boolean feed(Inflater inflater) throws IOException {
    if (start == end && !fill()) {
      return false;
    }
    inflater.setInput(buffer, start, end - start);
    start = end;
    return true;
  }

  /** Takes back what the inflater leaves of the bytes that it got last. */
  public void takeBack(Inflater inflater) {
    start = end - inflater.getRemaining();
  }

  /** Returns how many bytes are taken, those that an inflater holds among them. */
  public long offset() {
    return read - (end - start);
  }

  /** Reads some more when all is taken; only the end of the stream is one, not a pause in it. */
  private boolean fill() throws IOException {
    int count = in.read(buffer, 0, buffer.length);
    if (count == 0) {
      // Against its contract the stream does not wait for a byte; reading a single one has to.
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
