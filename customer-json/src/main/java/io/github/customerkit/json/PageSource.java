package io.github.customerkit.json;

import io.github.customerkit.json.dto.ApplicationCustomerDto;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the API: its customers one by one, and then what it says beside. */
final class PageSource implements RecordSource {

  private final InputStream in;
  private final ReadLimits limits;
  private final int maxLength;

  /** The page without the elements of its list. */
  private final ByteArrayOutputStream envelope = new ByteArrayOutputStream();

  private @Nullable RecordSource elements;

  PageSource(InputStream in, ReadLimits limits) {
    this.in = in;
    this.limits = limits;
    this.maxLength = limits.getMaxDocumentLength();
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    if (elements == null) {
      elements = elements(InputSource.unpacked(in));
    }
    return elements.next();
  }

  private RecordSource elements(InputHead head) throws IOException {
    PageHead page = PageHead.of(head);
    if (!page.isPage()) {
      head.requireRead();
      throw CustomerJsonException.notPage(List.of(ShapeFault.otherInput("page")));
    }
    int begin = page.behindBracket();
    envelope.writeBytes(Arrays.copyOf(head.bytes(), begin));
    envelope.write(']');
    return new ElementSource(
        new ElementSplitter(head.from(begin), begin, maxLength), this::isWholeWith);
  }

  private boolean isWholeWith(InputStream rest) throws IOException {
    byte[] tail = rest.readNBytes(RecordReader.enough(maxLength));
    envelope.writeBytes(tail);
    return StrictJson.endsObject(tail);
  }

  /** The page without its customers, once all of them have been given. */
  Page<ApplicationCustomerDto> envelope() {
    byte[] json = envelope.toByteArray();
    WholeDocument<Page<ApplicationCustomerDto>> read =
        WholeDocument.read(
            PageType.of(WireType.CUSTOMER),
            json,
            Utf8Text.afterByteOrderMark(json),
            json.length,
            limits);
    if (read.value() == null) {
      throw CustomerJsonException.notPage(read.faults());
    }
    return read.value();
  }
}
