package io.github.customerkit.examples.commandline.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** An input that remembers whether it had any content. */
final class MeasuredInput extends FilterInputStream {

  /** More than the gzip of an empty input takes, including names and comments in its header. */
  private static final int LONGEST_EMPTY = 1 << 12;

  private final ByteArrayOutputStream first = new ByteArrayOutputStream();
  private boolean isLong;

  MeasuredInput(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    isLong |= read > LONGEST_EMPTY - first.size();
    if (read > 0 && !isLong) {
      first.write(bytes, from, read);
    }
    return read;
  }

  /** Returns whether the input was empty, or the gzip of an empty input. */
  boolean isEmpty() {
    return !isLong && (first.size() == 0 || isGzipOfNothing());
  }

  private boolean isGzipOfNothing() {
    try (InputStream unpacked =
        new GZIPInputStream(new ByteArrayInputStream(first.toByteArray()))) {
      return unpacked.read() < 0;
    } catch (IOException isNoGzip) {
      return false;
    }
  }
}
