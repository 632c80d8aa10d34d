package io.github.customerkit.json;

import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.mapping.CustomerMapping;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

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
  private final PlainCustomer plain;
  private final CustomerMapping mapping = new CustomerMapping();

  RecordReader(ReadLimits limits) {
    this.limits = limits;
    this.plain = new PlainCustomer(limits);
  }

  ReadLimits limits() {
    return limits;
  }

  /** Reads a document that may have a byte order mark. */
  Result readDocument(byte[] bytes) {
    return read(bytes, Utf8Text.afterByteOrderMark(bytes), bytes.length);
  }

  /** Reads the rest of a stream as such a document. */
  Result readDocument(InputStream in) throws IOException {
    return readDocument(in.readNBytes(enough(limits.getMaxDocumentLength())));
  }

  /** How many bytes of a document are enough to see that it is longer than it may be. */
  static int enough(int maxLength) {
    return Utf8Text.BYTE_ORDER_MARK_LENGTH + maxLength + 1;
  }

  /** Reads a part of an array. */
  Result read(byte[] bytes, int from, int to) {
    if (to - from > limits.getMaxDocumentLength()) {
      return tooLarge();
    }
    Customer customer = plain.read(bytes, from, to);
    return customer == null ? readFully(bytes, from, to) : new Result(customer, List.of());
  }

  Result read(String text) {
    // A character is a byte at least.
    return text.length() > enough(limits.getMaxDocumentLength())
        ? tooLarge()
        : readDocument(WellFormed.utf8(text));
  }

  /** The document is longer than a document may be, and was not looked at. */
  Result tooLarge() {
    return new Result(null, List.of(ShapeFault.tooLong(limits.getMaxDocumentLength())));
  }

  /** Reads what may be anything. */
  Result readFully(byte[] bytes, int from, int to) {
    Utf8Text text = Utf8Text.of(bytes, from, to);
    try (JsonParser parser = StrictJson.parser(text.chars(), text.length())) {
      DocumentReader in = new DocumentReader(parser, limits);
      ApplicationCustomerDto dto = readWhole(in, text);
      return dto == null || !in.problems().asList().isEmpty()
          ? new Result(null, List.copyOf(in.problems().asList()))
          : new Result(mapping.toDomain(dto), List.of());
    }
  }

  /** The one customer of the text; null, and problems noted, if there is none. */
  private static @Nullable ApplicationCustomerDto readWhole(DocumentReader in, Utf8Text text) {
    JsonParser parser = in.parser();
    boolean isWhole = false;
    boolean isLoneSurrogate = false;
    try {
      if (parser.nextToken() != null) {
        ApplicationCustomerDto dto = WireType.CUSTOMER.read(in);
        isWhole = true;
        if (parser.nextToken() == null && !text.broken()) {
          return dto;
        }
      }
    } catch (FoundProblems.RecordEnd noted) {
      return null;
    } catch (JacksonException unreadable) {
      // Its message quotes the document; where the parser stopped is all that may be told.
      isLoneSurrogate = StrictJson.isLoneSurrogate(unreadable);
    }
    TokenStreamLocation end = parser.currentLocation();
    if (isLoneSurrogate || (text.broken() && end.getCharOffset() >= text.length())) {
      in.problems().end(ShapeFault.encoding());
    } else {
      in.problems().end(isWhole ? ShapeFault.trailing(end) : ShapeFault.syntax(end));
    }
    return null;
  }
}
