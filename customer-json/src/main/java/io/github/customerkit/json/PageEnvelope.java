package io.github.customerkit.json;

import io.github.customerkit.json.dto.ApplicationCustomerDto;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** A page of the API without the elements of its list, which is judged as a document. */
final class PageEnvelope {

  private final ReadLimits limits;
  private final Brackets brackets = new Brackets();
  private final ByteArrayOutputStream json = new ByteArrayOutputStream();
  private boolean isCut;

  PageEnvelope(ReadLimits limits) {
    this.limits = limits;
  }

  /** Takes what stands before the elements of the list, its bracket included. */
  void takeHead(InputBuffer in, int length) {
    json.write(in.bytes(), in.start(), length);
    json.write(']');
    in.take(length);
  }

  /** Takes what follows the list, its bracket excluded, up to the end of the page. */
  void takeTail(InputBuffer in) {
    brackets.beginInsideObject();
    take(in, enough() - json.size());
  }

  /** Takes a whole page that has no list. */
  void takeAll(InputBuffer in) {
    brackets.beginDocument();
    take(in, enough());
  }

  private int enough() {
    return Utf8Text.readLimit(limits.getMaxDocumentLength());
  }

  private void take(InputBuffer in, int mostBytes) {
    SplitValue part = SplitValue.take(in, brackets, in.offset(), Math.max(mostBytes, 0));
    json.writeBytes(part.tooLong() ? new byte[enough()] : part.bytes());
    isCut = brackets.part() != Brackets.Part.WHOLE;
  }

  /** Whether what was taken last does not end the page. */
  boolean isCut() {
    return isCut;
  }

  /** The page without its elements, or what is wrong with it. */
  WholeDocument<Page<ApplicationCustomerDto>> read() {
    return read(json.toByteArray(), limits);
  }

  /** The first fault of a page that has no list. */
  static ShapeFault fault(byte[] page, ReadLimits limits) {
    return read(page, limits).faults().get(0);
  }

  /** Returns the exception for a document that is not a page. */
  static CustomerJsonException notPage(List<ShapeFault> faults) {
    return CustomerJsonException.of(
        CustomerJsonException.Kind.NOT_A_PAGE, ShapeFault.in(Words.ENGLISH, faults));
  }

  private static WholeDocument<Page<ApplicationCustomerDto>> read(byte[] page, ReadLimits limits) {
    return WholeDocument.read(
        PageType.of(WireType.CUSTOMER)::read,
        page,
        Utf8Text.afterByteOrderMark(page),
        page.length,
        limits);
  }
}
