package io.github.customerkit.json.internal.split;

import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.detect.ObjectHead;
import io.github.customerkit.json.internal.detect.TextHead;
import io.github.customerkit.json.internal.input.ElementReader;
import io.github.customerkit.json.internal.input.InputBuffer;
import io.github.customerkit.json.internal.input.LeadingBlanks;
import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.json.internal.input.RecordSource;
import io.github.customerkit.json.internal.problem.FoundInput;
import io.github.customerkit.json.internal.problem.InputForm;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of an input, with or without blanks between them: arrays, pages and documents.
 * If damage hides the start of the next value, ends with an exception that has the number of
 * records read.
 */
public final class ValueSource implements RecordSource {

  private final InputBuffer in;
  private final InputFormat expected;
  private final ReadLimits limits;
  private final ShapeMessages messages;
  private final int maxLength;
  private final ElementReader reader;
  private final boolean hasPages;
  private final DocumentSplitter documents;
  private @Nullable ObjectHead firstHead;
  private @Nullable ElementSource list;

  /** The number of blanks before the first value that are not taken. */
  private int blanks;

  private boolean isFirst = true;
  private boolean isAfterList;
  private boolean isEnded;
  private long number;

  /**
   * Creates a source of arrays only, of pages only, or of any values.
   *
   * @param messages the language of the messages of an invalid page
   * @param hasPages whether an object with a list {@code data} is a page
   * @param firstHead the head of the first value; null if it is not examined yet
   */
  public ValueSource(
      InputBuffer in,
      LeadingBlanks before,
      InputFormat expected,
      ReadLimits limits,
      ShapeMessages messages,
      ElementReader reader,
      boolean hasPages,
      @Nullable ObjectHead firstHead) {
    this.in = in;
    this.blanks = before.length();
    this.expected = expected;
    this.limits = limits;
    this.messages = messages;
    this.reader = reader;
    this.hasPages = hasPages;
    this.firstHead = firstHead;
    this.maxLength = limits.getMaxDocumentLength();
    this.documents = new DocumentSplitter(in, maxLength);
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    try {
      while (!isEnded) {
        ElementSource open = list;
        RawRecord record = open == null ? begin() : open.next();
        if (record != null) {
          number = record.number();
          return record;
        }
        if (open != null) {
          end(open);
        }
      }
      return null;
    } catch (IOException e) {
      isEnded = true;
      throw e;
    }
  }

  private void end(ElementSource ended) throws IOException {
    if (ended.page() != null) {
      requireWhole(ended.page());
    }
    list = null;
    isAfterList = true;
  }

  private void requireWhole(PageEnvelope page) throws IOException {
    List<ShapeProblem> problems = page.read().problems();
    if (!problems.isEmpty()) {
      String what = page.notPage(problems).getMessage();
      throw new IOException(what + "; records read: " + number);
    }
  }

  /** Starts the next value; returns its record, or null if it opens a list or the input ends. */
  private @Nullable RawRecord begin() throws IOException {
    int first = blanks == 0 ? in.skipBlanks() : in.at(blanks);
    long begin = isFirst ? 0 : in.offset();
    RawRecord record =
        switch (first) {
          case -1 -> ended();
          case '[' -> array();
          case '{' -> object(begin);
          default -> other(begin);
        };
    isFirst = false;
    blanks = 0;
    return record;
  }

  private @Nullable RawRecord ended() throws IOException {
    isEnded = true;
    in.requireNoFailure();
    return null;
  }

  private @Nullable RawRecord array() {
    if (expected == InputFormat.PAGE) {
      return refuse(FoundInput.of(InputForm.ARRAY));
    }
    in.take(blanks + 1);
    list = new ElementSource(in, maxLength, reader, null, number);
    return null;
  }

  private @Nullable RawRecord object(long begin) throws IOException {
    ObjectHead head = firstHead == null ? ObjectHead.of(in, blanks, maxLength, reader) : firstHead;
    firstHead = null;
    if (expected == InputFormat.ARRAY) {
      return refuse(head.toFoundInput());
    }
    if (hasPages && head.isPage()) {
      open(head);
      return null;
    }
    if (expected == InputFormat.AUTO) {
      return document(begin);
    }
    return head.isLikePage() ? withoutData(begin) : refuse(head.toFoundInput());
  }

  private void open(ObjectHead head) throws IOException {
    PageEnvelope page = new PageEnvelope(limits, messages);
    if (head.hasList()) {
      page.takeHead(in, head.behindBracket());
      list = new ElementSource(in, maxLength, reader, page, number);
    } else {
      page.takeAll(in);
      requireWhole(page);
      isAfterList = true;
    }
  }

  /** Rejects an object without a list of customers where a page is expected. */
  private RawRecord withoutData(long begin) {
    RawRecord record = documents.document(number + 1, begin, blanks);
    isAfterList = false;
    return record.refusal() == null
        ? RawRecord.refused(number + 1, 0, begin, PageEnvelope.firstProblem(record, limits))
        : record;
  }

  private RawRecord document(long begin) {
    isAfterList = false;
    RawRecord document = documents.document(number + 1, begin, blanks);
    if (isFirst && documents.isCommaSeparated()) {
      isEnded = true;
      return RawRecord.refused(number + 1, begin, FoundInput.of(InputForm.COMMAS), expected);
    }
    return document;
  }

  private RawRecord other(long begin) throws IOException {
    if (isAfterList) {
      throw ElementSource.brokenAfter(number);
    }
    if (expected == InputFormat.AUTO) {
      return documents.other(number + 1, begin, blanks);
    }
    isEnded = true;
    FoundInput found = FoundInput.of(TextHead.formOf(in, blanks));
    return RawRecord.refused(number + 1, begin, found, expected);
  }

  /** Skips a value of another kind than expected. */
  private RawRecord refuse(FoundInput found) {
    long begin = in.offset() + blanks;
    documents.document(number + 1, begin, blanks);
    isAfterList = false;
    return RawRecord.refused(number + 1, begin, found, expected);
  }
}
