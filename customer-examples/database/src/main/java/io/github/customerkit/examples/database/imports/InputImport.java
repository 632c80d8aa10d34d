package io.github.customerkit.examples.database.imports;

import io.github.customerkit.examples.database.connection.DatabaseFailure;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Imports one input. */
public final class InputImport {

  private final BatchStore batches;
  private final LoggedImport logged;
  private final Consumer<LoggedImport> finish;
  private ImportCounts counts;
  private long read;
  private @Nullable CustomerRecord last;
  private Consumer<CustomerRecord> rejected = record -> {};

  /** Creates an import that calls {@code finish} when the input is read to its end. */
  InputImport(BatchStore batches, LoggedImport logged, Consumer<LoggedImport> finish) {
    this.batches = batches;
    this.logged = logged;
    this.finish = finish;
    this.counts = logged.counts();
  }

  /**
   * Returns the name of the input as the caller gave it.
   *
   * @return the name
   */
  public String name() {
    return logged.input().name();
  }

  /**
   * Returns whether an interrupted command has already imported this input to its end.
   *
   * @return true if there is nothing to read
   */
  public boolean isFinished() {
    return logged.isFinished();
  }

  /**
   * Returns whether the input is a stream, such as standard input, whose earlier import was
   * interrupted and cannot resume.
   *
   * @return true if the import starts over
   */
  public boolean isStartedOver() {
    return logged.isStartedOver();
  }

  /**
   * Returns the number of records that an interrupted command has already stored.
   *
   * @return the number of records to skip
   */
  public long checkpoint() {
    return logged.checkpoint();
  }

  /**
   * Returns the counts of the records by outcome, including those of an interrupted command.
   *
   * @return the counts up to the last stored batch
   */
  public ImportCounts counts() {
    return counts;
  }

  /**
   * Returns the number of records that this command has stored, without the skipped ones.
   *
   * @return the number of records
   */
  public long read() {
    return read;
  }

  /**
   * Reads an input to its end, and stores the records after the checkpoint.
   *
   * @param reader reads the records; not null
   * @param in the input from its beginning; not null
   * @param rejected receives each rejected record after the checkpoint; not null
   * @throws DatabaseFailure if the database cannot be used
   * @throws java.io.UncheckedIOException if the input cannot be read to its end; all records but
   *     the last one read are stored
   */
  public void read(CustomerReader reader, InputStream in, Consumer<CustomerRecord> rejected) {
    this.rejected = rejected;
    try (BatchQueue queue = new BatchQueue(this::store, logged.source(), logged.checkpoint())) {
      try {
        reader.forEach(in, record -> advance(queue, record));
        addLast(queue);
      } finally {
        queue.end();
      }
    }
    finish.accept(logged);
  }

  private void advance(BatchQueue queue, CustomerRecord record) {
    addLast(queue);
    last = record;
  }

  /**
   * Adds the last record only when the next one is read, because an input that fails may have ended
   * within a record.
   */
  private void addLast(BatchQueue queue) {
    if (last != null && last.getNumber() > logged.checkpoint()) {
      read++;
      queue.add(last);
      if (!last.isAccepted()) {
        rejected.accept(last);
      }
    }
    last = null;
  }

  private void store(Batch batch) {
    counts = counts.plus(batches.store(batch));
  }
}
