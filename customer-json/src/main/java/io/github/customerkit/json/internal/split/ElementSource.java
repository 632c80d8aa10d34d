package io.github.customerkit.json.internal.split;

import io.github.customerkit.json.internal.input.ElementReader;
import io.github.customerkit.json.internal.input.InputBuffer;
import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.json.internal.input.RecordSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of customers, alone or in a page: each element is a record. A truncated list, or a
 * page that is not closed after it, ends with an exception that has the number of records read.
 */
public final class ElementSource implements RecordSource {

  private final InputBuffer in;
  private final ElementSplitter elements;
  private final @Nullable PageEnvelope page;
  private long number;
  private boolean isEnded;

  /**
   * Creates a source for a list, after its opening bracket.
   *
   * @param reader reads elements in place where possible
   * @param page the page that contains the list; null if there is none
   * @param number the number of records of the input before the list
   */
  public ElementSource(
      InputBuffer in,
      int maxLength,
      ElementReader reader,
      @Nullable PageEnvelope page,
      long number) {
    this.in = in;
    this.elements = new ElementSplitter(in, maxLength, reader);
    this.page = page;
    this.number = number;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    RawRecord element = isEnded ? null : elements.next(number + 1);
    if (element != null) {
      number++;
      return element;
    }
    if (!isEnded) {
      isEnded = true;
      end();
    }
    return null;
  }

  /** Returns the page that contains the list; null if there is none. */
  public @Nullable PageEnvelope page() {
    return page;
  }

  private void end() throws IOException {
    if (elements.isCut()) {
      throw new IOException("the list of customers is not closed; records read: " + number);
    }
    if (page != null) {
      page.takeTail(in);
      in.requireNoFailure();
      if (page.isCut()) {
        throw brokenAfter(number);
      }
    }
  }

  /** Returns the exception for invalid text after the list. */
  public static IOException brokenAfter(long number) {
    return new IOException("damaged after the list of customers; records read: " + number);
  }
}
