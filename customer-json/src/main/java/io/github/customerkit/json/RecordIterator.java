package io.github.customerkit.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A source of records as an iterator; nothing is read before the first record is asked for. */
final class RecordIterator implements Iterator<CustomerRecord> {

  private final RecordSource source;
  private @Nullable CustomerRecord next;

  RecordIterator(RecordSource source) {
    this.source = source;
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      try {
        next = source.next();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return next != null;
  }

  @Override
  public CustomerRecord next() {
    CustomerRecord current = hasNext() ? next : null;
    if (current == null) {
      throw new NoSuchElementException("no more records");
    }
    next = null;
    return current;
  }
}
