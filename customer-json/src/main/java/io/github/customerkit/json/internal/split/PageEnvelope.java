package io.github.customerkit.json.internal.split;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.Page;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.input.ElementBoundary;
import io.github.customerkit.json.internal.input.InputBuffer;
import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.json.internal.input.ValueExtent;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.json.internal.schema.FieldCodec;
import io.github.customerkit.json.internal.schema.PageSchema;
import io.github.customerkit.json.internal.text.Utf8Text;
import io.github.customerkit.json.internal.token.ParsedDocument;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.FieldType;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** A page of the API without the elements of its list, checked as a document. */
public final class PageEnvelope {

  private static final FieldCodec<Page<Attributes>> PAGE = PageSchema.codec(FieldType.OBJECT);

  private final ReadLimits limits;
  private final ShapeMessages messages;
  private final ElementBoundary boundary = new ElementBoundary();
  private final ByteArrayOutputStream json = new ByteArrayOutputStream();
  private boolean isCut;

  public PageEnvelope(ReadLimits limits, ShapeMessages messages) {
    this.limits = limits;
    this.messages = messages;
  }

  /** Takes the bytes before the elements of the list, including its opening bracket. */
  public void takeHead(InputBuffer in, int length) {
    json.write(in.bytes(), in.start(), length);
    json.write(']');
    in.take(length);
  }

  /** Takes the bytes after the list's closing bracket, up to the end of the page. */
  public void takeTail(InputBuffer in) {
    boundary.beginInsideObject();
    take(in, Math.max(enough() - json.size(), 0));
  }

  /** Takes a whole page without a list. */
  public void takeAll(InputBuffer in) {
    boundary.beginDocument();
    take(in, enough());
  }

  private int enough() {
    return Utf8Text.readLimit(limits.getMaxDocumentLength());
  }

  private void take(InputBuffer in, int mostBytes) {
    long begin = in.offset();
    int length = ValueExtent.find(in, boundary, begin, mostBytes, 0);
    if (in.offset() + length - begin > mostBytes) {
      json.writeBytes(new byte[enough()]);
    } else {
      json.write(in.bytes(), in.start(), length);
    }
    in.take(length);
    isCut = boundary.part() != ElementBoundary.Part.WHOLE;
  }

  /** Returns whether the bytes taken last do not close the page. */
  public boolean isCut() {
    return isCut;
  }

  /** Returns the page without its elements, or its problems. */
  public ParsedDocument<Page<Attributes>> read() {
    byte[] page = json.toByteArray();
    return read(page, Utf8Text.afterByteOrderMark(page), page.length, limits);
  }

  /** Returns the first problem of a page without a list. */
  public static ShapeProblem firstProblem(RawRecord page, ReadLimits limits) {
    return read(page.bytes(), page.from(), page.to(), limits).problems().get(0);
  }

  /** Returns the exception for a document that is not a page. */
  public CustomerJsonException notPage(List<ShapeProblem> problems) {
    return CustomerJsonException.of(
        CustomerJsonException.Kind.NOT_A_PAGE, messages.problems(problems));
  }

  private static ParsedDocument<Page<Attributes>> read(
      byte[] page, int from, int to, ReadLimits limits) {
    return ParsedDocument.read(PAGE::read, page, from, to, limits);
  }
}
