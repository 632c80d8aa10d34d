package io.github.customerkit.json.internal.record;

import io.github.customerkit.json.internal.envelope.Envelope;
import io.github.customerkit.json.internal.envelope.EnvelopePath;
import io.github.customerkit.json.internal.gzip.Gzip;
import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.json.internal.text.Surrogates;
import io.github.customerkit.json.internal.text.Utf8Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Reads the customer of one document, with or without a byte order mark.
 *
 * @param reader reads the customer
 * @param at the place of the customer in the document, without {@code *}
 */
public record DocumentReader(RecordReader reader, EnvelopePath at) {

  /** Reads a document, plain or gzip. */
  public RecordReader.Result read(byte[] bytes) {
    try {
      return readPlain(Gzip.plain(bytes, readLimit()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the rest of a stream, plain or gzip. */
  public RecordReader.Result read(InputStream in) {
    try {
      return readPlain(Gzip.plain(in).readNBytes(readLimit()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public RecordReader.Result read(String text) {
    // A character takes at least one byte.
    return text.length() > readLimit()
        ? reader.refused(ShapeProblem.tooLong(maxLength()))
        : readPlain(Surrogates.utf8(text));
  }

  private int maxLength() {
    return reader.limits().getMaxDocumentLength();
  }

  private int readLimit() {
    return Utf8Text.readLimit(maxLength());
  }

  private RecordReader.Result readPlain(byte[] bytes) {
    int from = Utf8Text.afterByteOrderMark(bytes);
    return at.isRoot() ? reader.read(bytes, from, bytes.length) : readAt(bytes, from);
  }

  private RecordReader.Result readAt(byte[] bytes, int from) {
    if (bytes.length - from > maxLength()) {
      return reader.refused(ShapeProblem.tooLong(maxLength()));
    }
    RawRecord document = RawRecord.of(1, 0, 0, bytes, from, bytes.length);
    RawRecord customer = new Envelope(document, at, reader.limits()).next(1);
    return reader.read(Objects.requireNonNull(customer));
  }
}
