package io.github.customerkit.json;

import io.github.customerkit.json.CustomerWriter.Output;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Documents on their way to a stream that is somebody else's to close, one a line. */
final class DocumentLines implements AutoCloseable {

  private static final int BUFFER_SIZE = 1 << 16;

  private final @Nullable Packed gzip;
  private final OutputStream out;
  private final Output output;
  private long count;

  DocumentLines(OutputStream target, Output output, boolean isGzip) throws IOException {
    this.gzip = isGzip ? new Packed(target) : null;
    this.out = new BufferedOutputStream(gzip == null ? target : gzip, BUFFER_SIZE);
    this.output = output;
    write(
        switch (output) {
          case NDJSON -> "";
          case ARRAY -> "[\n";
          case PAGE -> "{\"data\":[\n";
        });
  }

  /** Writes a document, which has no place for a line break but where it has one for a blank. */
  void add(byte[] document) {
    Objects.requireNonNull(document, "a document");
    try {
      if (count > 0) {
        write(output == Output.NDJSON ? "\n" : ",\n");
      }
      int from = 0;
      for (int i = 0; i < document.length; i++) {
        if (document[i] == '\n') {
          out.write(document, from, i - from);
          out.write(' ');
          from = i + 1;
        }
      }
      out.write(document, from, document.length - from);
      count++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes what belongs behind the documents, and flushes all; gives how many there were. */
  long end() throws IOException {
    write(
        switch (output) {
          case NDJSON -> count == 0 ? "" : "\n";
          case ARRAY -> "\n]\n";
          case PAGE -> "\n]}\n";
        });
    out.flush();
    if (gzip != null) {
      gzip.finish();
      gzip.flush();
    }
    return count;
  }

  /** Gives the packer's memory back; what is written stays as it is. */
  @Override
  public void close() {
    if (gzip != null) {
      gzip.release();
    }
  }

  /** Is not closed after a failure, which would make what was written look whole. */
  private static final class Packed extends GZIPOutputStream {
    Packed(OutputStream target) throws IOException {
      super(target, BUFFER_SIZE);
    }

    void release() {
      def.end();
    }
  }

  private void write(String ascii) throws IOException {
    out.write(ascii.getBytes(StandardCharsets.US_ASCII));
  }
}
