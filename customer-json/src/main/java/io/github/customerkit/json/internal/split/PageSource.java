package io.github.customerkit.json.internal.split;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.Page;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.detect.ObjectHead;
import io.github.customerkit.json.internal.detect.Signature;
import io.github.customerkit.json.internal.detect.TextHead;
import io.github.customerkit.json.internal.gzip.Gzip;
import io.github.customerkit.json.internal.input.ElementReader;
import io.github.customerkit.json.internal.input.FastReader;
import io.github.customerkit.json.internal.input.InputBuffer;
import io.github.customerkit.json.internal.input.LeadingBlanks;
import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.json.internal.input.RecordSource;
import io.github.customerkit.json.internal.problem.FoundInput;
import io.github.customerkit.json.internal.problem.InputForm;
import io.github.customerkit.json.internal.problem.LimitKind;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.json.internal.token.ParsedDocument;
import io.github.customerkit.model.Attributes;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a page of the API: its customers one by one, and then its other members. */
public final class PageSource implements RecordSource {

  private final InputStream in;
  private final int maxLength;
  private final PageEnvelope envelope;
  private final ElementReader reader;
  private @Nullable InputBuffer buffer;
  private @Nullable ElementSource elements;
  private long number;

  /**
   * Creates a source that reads nothing before the first request.
   *
   * @param messages the language of the messages of an invalid page
   * @param reader reads customers in place where possible
   */
  public PageSource(InputStream in, ReadLimits limits, ShapeMessages messages, FastReader reader) {
    this.in = in;
    this.maxLength = limits.getMaxDocumentLength();
    this.envelope = new PageEnvelope(limits, messages);
    this.reader = new ElementReader(reader);
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    if (buffer == null) {
      buffer = new InputBuffer(Gzip.plain(in));
      elements = open(buffer);
    }
    RawRecord record = elements == null ? null : elements.next();
    if (record == null) {
      requireNothingBehind(buffer);
    } else {
      number = record.number();
    }
    return record;
  }

  /** Returns the list of the page; null if its data is null or invalid. */
  private @Nullable ElementSource open(InputBuffer page) throws IOException {
    InputForm signature = Signature.formOf(page);
    LeadingBlanks before = LeadingBlanks.of(page, maxLength);
    int first = page.at(before.length());
    if (signature != null || first != '{') {
      throw notPage(page, FoundInput.of(signature == null ? form(page, before) : signature));
    }
    ObjectHead head = ObjectHead.of(page, before.length(), maxLength, reader);
    if (!head.isPage() && !head.isLikePage()) {
      throw notPage(page, head.toFoundInput());
    }
    if (head.hasList()) {
      envelope.takeHead(page, head.behindBracket());
      return new ElementSource(page, maxLength, reader, envelope, 0);
    }
    envelope.takeAll(page);
    return null;
  }

  private static InputForm form(InputBuffer page, LeadingBlanks before) {
    return switch (page.at(before.length())) {
      case -1 -> InputForm.NOTHING;
      case '[' -> InputForm.ARRAY;
      default -> TextHead.formOf(page, before.length());
    };
  }

  private CustomerJsonException notPage(InputBuffer page, FoundInput found) throws IOException {
    page.requireNoFailure();
    return envelope.notPage(List.of(ShapeProblem.otherInput("page", found)));
  }

  /** Returns the exception for a page with more customers than a limit. */
  public CustomerJsonException tooManyCustomers(int limit) {
    return envelope.notPage(List.of(ShapeProblem.tooLarge("/data", LimitKind.ELEMENTS, limit)));
  }

  private void requireNothingBehind(InputBuffer page) throws IOException {
    int next = page.skipBlanks();
    page.requireNoFailure();
    if (next >= 0) {
      throw ElementSource.brokenAfter(number);
    }
  }

  /** Returns the page without its customers, after all of them. */
  public Page<Attributes> envelope() {
    ParsedDocument<Page<Attributes>> read = envelope.read();
    if (read.value() == null) {
      throw envelope.notPage(read.problems());
    }
    return read.value();
  }
}
