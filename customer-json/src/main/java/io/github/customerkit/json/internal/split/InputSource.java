package io.github.customerkit.json.internal.split;

import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.detect.FormatDetector;
import io.github.customerkit.json.internal.detect.ObjectHead;
import io.github.customerkit.json.internal.detect.Signature;
import io.github.customerkit.json.internal.detect.TextHead;
import io.github.customerkit.json.internal.gzip.Gzip;
import io.github.customerkit.json.internal.input.ElementReader;
import io.github.customerkit.json.internal.input.FastReader;
import io.github.customerkit.json.internal.input.InputBuffer;
import io.github.customerkit.json.internal.input.LeadingBlanks;
import io.github.customerkit.json.internal.input.Part;
import io.github.customerkit.json.internal.input.PartSource;
import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.json.internal.input.RecordSource;
import io.github.customerkit.json.internal.problem.FoundInput;
import io.github.customerkit.json.internal.problem.InputForm;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Detects the format of an input by its first bytes, at the first request of a record. */
public final class InputSource implements RecordSource, PartSource {

  private final InputStream in;
  private final InputFormat input;
  private final ReadLimits limits;
  private final ShapeMessages messages;
  private final int maxLength;
  private final FastReader lines;
  private final ElementReader reader;
  private final boolean hasPages;
  private @Nullable RecordSource detected;
  private @Nullable PartSource parts;

  /**
   * Creates a source that reads nothing before the first request.
   *
   * @param messages the language of the messages of an invalid page
   * @param lines reads lines in place where possible
   * @param elements reads the elements of arrays and pages in place where possible
   * @param hasPages whether an object with a list {@code data} is a page
   */
  public InputSource(
      InputStream in,
      InputFormat input,
      ReadLimits limits,
      ShapeMessages messages,
      FastReader lines,
      FastReader elements,
      boolean hasPages) {
    this.in = in;
    this.input = input;
    this.limits = limits;
    this.messages = messages;
    this.maxLength = limits.getMaxDocumentLength();
    this.lines = lines;
    this.reader = new ElementReader(elements);
    this.hasPages = hasPages;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    return detected().next();
  }

  @Override
  public @Nullable Part nextPart(int size) throws IOException {
    if (parts == null) {
      RecordSource source = detected();
      parts = parts == null ? new CopiedParts(source) : parts;
    }
    return parts.nextPart(size);
  }

  @Override
  public void reuse(Part part) {
    if (parts != null) {
      parts.reuse(part);
    }
  }

  private RecordSource detected() throws IOException {
    if (detected == null) {
      detected = detect(Gzip.plain(in));
    }
    return detected;
  }

  private RecordSource detect(InputStream plain) {
    if (input == InputFormat.CUSTOMER) {
      return new DocumentSource(plain, maxLength);
    }
    InputBuffer buffer = new InputBuffer(plain);
    if (input == InputFormat.NDJSON) {
      return lines(buffer, LeadingBlanks.NONE);
    }
    InputForm signature = Signature.formOf(buffer);
    if (signature != null) {
      return foreign(signature);
    }
    LeadingBlanks before = LeadingBlanks.of(buffer, maxLength);
    if (input != InputFormat.AUTO || before.isAll()) {
      return values(buffer, before, null);
    }
    int first = buffer.at(before.length());
    ObjectHead head =
        first == '{' ? ObjectHead.of(buffer, before.length(), maxLength, reader) : null;
    boolean isList = head == null ? first == '[' : hasPages && head.isPage();
    return isList ? values(buffer, before, head) : linesOrValues(buffer, before, head);
  }

  private RecordSource lines(InputBuffer buffer, LeadingBlanks before) {
    parts = new LineParts(buffer, before, maxLength, lines);
    return new LineSource(buffer, before, maxLength, lines);
  }

  private RecordSource values(InputBuffer buffer, LeadingBlanks before, @Nullable ObjectHead head) {
    return new ValueSource(buffer, before, input, limits, messages, reader, hasPages, head);
  }

  private RecordSource linesOrValues(
      InputBuffer buffer, LeadingBlanks before, @Nullable ObjectHead head) {
    if (FormatDetector.isLines(buffer, before, maxLength, hasPages)) {
      return lines(buffer, before);
    }
    boolean isObject = buffer.at(before.length()) == '{';
    InputForm form = isObject ? InputForm.OBJECT : TextHead.formOf(buffer, before.length());
    return form.isForeign() ? foreign(form) : values(buffer, before, head);
  }

  /** Returns one record that names the format of the input. */
  private RecordSource foreign(InputForm form) {
    RawRecord record = RawRecord.refused(1, 0, FoundInput.of(form), input);
    return new ArrayDeque<>(List.of(record))::poll;
  }
}
