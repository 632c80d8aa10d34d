package io.github.customerkit.json.internal.record;

import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.internal.problem.UndeclaredThrow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Iterates over records; reads nothing before the first request. A failure ends the records: each
 * further request throws it again, so that no failure is missed.
 */
public final class RecordIterator implements Iterator<CustomerRecord> {

  /** A source of records, read one by one. */
  public interface Records {
    /** Returns the next record, or null after the last. */
    @Nullable CustomerRecord next() throws IOException;
  }

  private final Records records;
  private @Nullable CustomerRecord next;
  private @Nullable Throwable failure;

  public RecordIterator(Records records) {
    this.records = records;
  }

  public static Stream<CustomerRecord> stream(Records records) {
    int characteristics = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(new RecordIterator(records), characteristics), false);
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = read();
    }
    return next != null;
  }

  private @Nullable CustomerRecord read() {
    if (failure == null) {
      try {
        return records.next();
      } catch (IOException e) {
        failure = new UncheckedIOException(e);
      } catch (Throwable e) {
        // Includes checked exceptions: a check can throw them undeclared.
        failure = e;
      }
    }
    throw UndeclaredThrow.<RuntimeException>of(failure);
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
