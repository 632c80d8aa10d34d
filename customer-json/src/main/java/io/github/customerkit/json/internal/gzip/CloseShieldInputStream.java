package io.github.customerkit.json.internal.gzip;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** A stream that is somebody else's to close; a sequence closes what it has read to its end. */
public final class CloseShieldInputStream extends FilterInputStream {

  private CloseShieldInputStream(InputStream in) {
    super(in);
  }

  /** A part of an array, and then a stream. */
  public static InputStream sequence(byte[] bytes, int from, int to, InputStream in) {
    return new SequenceInputStream(
        new ByteArrayInputStream(bytes, from, to - from), new CloseShieldInputStream(in));
  }

  @Override
  public void close() {}
}
