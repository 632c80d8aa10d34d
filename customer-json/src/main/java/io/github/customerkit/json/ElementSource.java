package io.github.customerkit.json;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A list of customers, alone or in a page: each element is a record, read alone. A list that is
 * cut, and a rest that belongs to no list and no page, end it with an exception that says how many
 * records were read.
 */
final class ElementSource implements RecordSource {

  /** Looks at what follows the list; false if it does not belong there. */
  interface Rest {
    boolean isWhole(InputStream rest) throws IOException;
  }

  private final ElementSplitter elements;
  private final Rest rest;
  private long number;
  private boolean isEnded;

  ElementSource(ElementSplitter elements, Rest rest) {
    this.elements = elements;
    this.rest = rest;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    ElementSplitter.Element element = isEnded ? null : elements.next();
    if (element != null) {
      return raw(++number, element);
    }
    if (!isEnded) {
      isEnded = true;
      requireWhole();
    }
    return null;
  }

  private RawRecord raw(long number, ElementSplitter.Element element) {
    return element.tooLong()
        ? RawRecord.refused(
            number, null, element.offset(), ShapeFault.tooLong(elements.maxLength()))
        : new RawRecord(number, null, element.offset(), element.bytes(), 0, null);
  }

  private void requireWhole() throws IOException {
    if (elements.isCut()) {
      throw new IOException("the list of customers is not closed; records read: " + number);
    }
    if (!rest.isWhole(elements.rest())) {
      throw new IOException("broken after the list of customers; records read: " + number);
    }
  }
}
