package io.github.customerkit.json.internal.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes documents to a stream, between the texts of a frame; the caller closes the stream. */
public final class DocumentStream implements AutoCloseable {

  private static final int BUFFER_SIZE = 1 << 16;

  private final @Nullable Packed gzip;
  private final OutputStream out;
  private final OutputFrame frame;
  private long count;
  private boolean isEnded;
  private @Nullable IOException failure;

  public DocumentStream(OutputStream target, OutputFrame frame, boolean isGzip) throws IOException {
    this.gzip = isGzip ? new Packed(target) : null;
    this.out = new BufferedOutputStream(gzip == null ? target : gzip, BUFFER_SIZE);
    this.frame = frame;
    write(frame.begin());
  }

  /**
   * Writes a document; its line breaks become tabs if the frame has one document per line.
   *
   * @throws IllegalStateException if the stream has ended
   * @throws UncheckedIOException if it, or an earlier document, cannot be written
   */
  public void add(byte[] document) {
    Objects.requireNonNull(document, "a document");
    if (isEnded) {
      throw new IllegalStateException("writing has ended; nothing more can be added");
    }
    try {
      requireNoFailure();
      write(count == 0 ? frame.beforeFirst() : frame.between());
      int from = frame.isOfLines() ? writeLines(document) : 0;
      out.write(document, from, document.length - from);
      count++;
    } catch (IOException e) {
      failure = e;
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the lines of a document that end, each with a tab; returns where the last begins. A tab
   * is as invalid in a string as the line break is; a blank would make another, valid value of it.
   */
  private int writeLines(byte[] document) throws IOException {
    int from = 0;
    for (int i = 0; i < document.length; i++) {
      if (document[i] == '\n') {
        out.write(document, from, i - from);
        out.write('\t');
        from = i + 1;
      }
    }
    return from;
  }

  /** Throws an earlier failure: a document that is written in part must not look complete. */
  private void requireNoFailure() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }

  /** Writes the end of the format and flushes; returns the number of documents. */
  public long end() throws IOException {
    isEnded = true;
    requireNoFailure();
    write(count == 0 ? frame.emptyEnd() : frame.end());
    out.flush();
    if (gzip != null) {
      gzip.finish();
      gzip.flush();
    }
    return count;
  }

  /** Releases the compressor's memory, without writing anything. */
  @Override
  public void close() {
    isEnded = true;
    if (gzip != null) {
      gzip.release();
    }
  }

  /** Is not closed after a failure, because that would make the output look complete. */
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
