package io.github.customerkit.examples.database.imports;

import io.github.customerkit.examples.database.connection.DatabaseFailure;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The import of one input. */
public final class InputImport {

  private final BatchStore batches;
  private final LoggedImport logged;
  private final Consumer<LoggedImport> finish;
  private ImportCounts counts;
  private long read;
  private @Nullable CustomerRecord last;
  private Consumer<CustomerRecord> rejected = record -> {};

  /** One that is finished, when it is read to its end, by what knows the others of its run. */
  InputImport(BatchStore batches, LoggedImport logged, Consumer<LoggedImport> finish) {
    this.batches = batches;
    this.logged = logged;
    this.finish = finish;
    this.counts = logged.counts();
  }

  /**
   * The name of the input as it was given.
   *
   * @return the name
   */
  public String name() {
    return logged.input().name();
  }

  /**
   * Whether an earlier command that was ended had imported this input to its end.
   *
   * @return true if there is nothing to read
   */
  public boolean isFinished() {
    return logged.isFinished();
  }

  /**
   * Whether this is standard input or the like, of which an earlier import was ended and cannot go
   * on.
   *
   * @return true if this one begins anew
   */
  public boolean isAnew() {
    return logged.isAnew();
  }

  /**
   * How many records an earlier command that was ended had stored.
   *
   * @return the number of records that are passed over
   */
  public long checkpoint() {
    return logged.checkpoint();
  }

  /**
   * What became of the records, those of an earlier command among them.
   *
   * @return the counts up to the last batch stored
   */
  public ImportCounts counts() {
    return counts;
  }

  /**
   * How many records were stored by this command, without those passed over.
   *
   * @return the number of records
   */
  public long read() {
    return read;
  }

  /**
   * Reads an input to its end, and stores what is behind the checkpoint.
   *
   * @param reader reads the records; not null
   * @param in the input from its beginning; not null
   * @param rejected is told each record that is rejected, behind the checkpoint; not null
   * @throws DatabaseFailure if the database cannot be used
   * @throws java.io.UncheckedIOException if the input cannot be read to its end; the records before
   *     the last one are stored
   */
  public void read(CustomerReader reader, InputStream in, Consumer<CustomerRecord> rejected) {
    this.rejected = rejected;
    try (BatchQueue queue = new BatchQueue(this::store, logged.source(), logged.checkpoint())) {
      try {
        reader.forEach(in, found -> take(queue, found));
        takeLast(queue);
      } finally {
        queue.end();
      }
    }
    finish.accept(logged);
  }

  private void take(BatchQueue queue, CustomerRecord found) {
    takeLast(queue);
    last = found;
  }

  /** Not before another one comes: an input that cannot be read on may end within a record. */
  private void takeLast(BatchQueue queue) {
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
