package io.github.customerkit.json;

import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.internal.mapping.DtoMapping;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one record: strict text, all faults in one pass, then the domain. */
final class RecordReader {

  /**
   * What a record turned out to be.
   *
   * @param customer the customer; null if there are problems
   * @param problems what is wrong
   */
  record Result(@Nullable Customer customer, List<Problem> problems) {}

  private final ReadLimits limits;
  private final Words words;
  private final PlainCustomer plain;
  private final DtoMapping mapping = new DtoMapping();

  RecordReader(ReadLimits limits, Words words) {
    this.limits = limits;
    this.words = words;
    this.plain = new PlainCustomer(limits);
  }

  ReadLimits limits() {
    return limits;
  }

  /** Reads a document that may be gzip, and may have a byte order mark. */
  Result readDocument(byte[] bytes) throws IOException {
    return readPlain(Gzip.plain(bytes, Utf8Text.readLimit(limits.getMaxDocumentLength())));
  }

  /** Reads the rest of a stream as such a document. */
  Result readDocument(InputStream in) throws IOException {
    return readPlain(Gzip.plain(in).readNBytes(Utf8Text.readLimit(limits.getMaxDocumentLength())));
  }

  private Result readPlain(byte[] bytes) {
    return read(bytes, Utf8Text.afterByteOrderMark(bytes), bytes.length);
  }

  /** Reads a part of an array. */
  Result read(byte[] bytes, int from, int to) {
    boolean isTooLong = to - from > limits.getMaxDocumentLength();
    Customer customer = isTooLong ? null : plain.read(bytes, from, to);
    return customer == null ? readFully(bytes, from, to) : new Result(customer, List.of());
  }

  Result read(String text) {
    // A character is a byte at least.
    return text.length() > Utf8Text.readLimit(limits.getMaxDocumentLength())
        ? refused(ShapeFault.tooLong(limits.getMaxDocumentLength()))
        : readPlain(WellFormed.utf8(text));
  }

  /** What a record turned out to be that is not to be read. */
  Result refused(ShapeFault refusal) {
    return new Result(null, ShapeFault.in(words, List.of(refusal)));
  }

  /** Reads what may be anything. */
  Result readFully(byte[] bytes, int from, int to) {
    WholeDocument<ApplicationCustomerDto> read =
        WholeDocument.read(WireType.CUSTOMER::read, bytes, from, to, limits);
    return read.value() == null
        ? new Result(null, ShapeFault.in(words, read.faults()))
        : new Result(mapping.toDomain(read.value()), List.of());
  }
}
