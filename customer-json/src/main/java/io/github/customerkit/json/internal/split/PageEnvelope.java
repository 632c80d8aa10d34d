package io.github.customerkit.json.internal.split;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.Page;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.input.ElementBoundary;
import io.github.customerkit.json.internal.input.InputBuffer;
import io.github.customerkit.json.internal.input.SplitValue;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.json.internal.schema.PageSchema;
import io.github.customerkit.json.internal.text.Utf8Text;
import io.github.customerkit.json.internal.token.ParsedDocument;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.FieldType;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** A page of the API without the elements of its list, which is judged as a document. */
public final class PageEnvelope {

  private final ReadLimits limits;
  private final ElementBoundary brackets = new ElementBoundary();
  private final ByteArrayOutputStream json = new ByteArrayOutputStream();
  private boolean isCut;

  public PageEnvelope(ReadLimits limits) {
    this.limits = limits;
  }

  /** Takes what stands before the elements of the list, its bracket included. */
  public void takeHead(InputBuffer in, int length) {
    json.write(in.bytes(), in.start(), length);
    json.write(']');
    in.take(length);
  }

  /** Takes what follows the list, its bracket excluded, up to the end of the page. */
  public void takeTail(InputBuffer in) {
    brackets.beginInsideObject();
    take(in, enough() - json.size());
  }

  /** Takes a whole page that has no list. */
  public void takeAll(InputBuffer in) {
    brackets.beginDocument();
    take(in, enough());
  }

  private int enough() {
    return Utf8Text.readLimit(limits.getMaxDocumentLength());
  }

  private void take(InputBuffer in, int mostBytes) {
    SplitValue part = SplitValue.take(in, brackets, in.offset(), Math.max(mostBytes, 0));
    json.writeBytes(part.tooLong() ? new byte[enough()] : part.bytes());
    isCut = brackets.part() != ElementBoundary.Part.WHOLE;
  }

  /** Whether what was taken last does not end the page. */
  public boolean isCut() {
    return isCut;
  }

  /** The page without its elements, or what is wrong with it. */
  public ParsedDocument<Page<Attributes>> read() {
    return read(json.toByteArray(), limits);
  }

  /** The first fault of a page that has no list. */
  public static ShapeProblem fault(byte[] page, ReadLimits limits) {
    return read(page, limits).faults().get(0);
  }

  /** Returns the exception for a document that is not a page. */
  public static CustomerJsonException notPage(List<ShapeProblem> faults) {
    return CustomerJsonException.of(
        CustomerJsonException.Kind.NOT_A_PAGE, ShapeMessages.ENGLISH.problems(faults));
  }

  private static ParsedDocument<Page<Attributes>> read(byte[] page, ReadLimits limits) {
    return ParsedDocument.read(
        PageSchema.codec(FieldType.OBJECT)::read,
        page,
        Utf8Text.afterByteOrderMark(page),
        page.length,
        limits);
  }
}
