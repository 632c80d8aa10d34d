package io.github.customerkit.examples.database.fetches;

import io.github.customerkit.examples.database.connection.DatabaseFailure;
import io.github.customerkit.examples.database.connection.DatabaseSession;
import io.github.customerkit.examples.database.imports.Batch;
import io.github.customerkit.examples.database.imports.BatchStore;
import io.github.customerkit.examples.database.imports.ImportCounts;
import io.github.customerkit.examples.database.imports.SeenCustomers;
import io.github.customerkit.examples.database.row.ImportSource;
import io.github.customerkit.examples.fetch.row.Checkpoint;
import io.github.customerkit.examples.fetch.row.CustomerSink;
import io.github.customerkit.examples.fetch.row.NewRows;
import io.github.customerkit.examples.fetch.row.SeenRows;
import java.sql.SQLException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Stores fetched customers as rows of a database, each page in one transaction with how far the
 * list is stored by it.
 *
 * <p>Throws a {@link DatabaseFailure} where the database cannot be used. Nothing of an earlier
 * fetch is forgotten before the first page is there.
 */
public final class DatabaseSink implements CustomerSink {

  private final DatabaseSession session;
  private final BatchStore batches;
  private final FetchLog log;
  private final String list;
  private final boolean isRestart;
  private final boolean isPruning;
  private final SeenCustomers customers;
  private final long began = Clock.systemUTC().millis();
  private @Nullable ImportSource source;
  private Checkpoint at = Checkpoint.BEGIN;
  private long unseen;
  private boolean isPruned;
  private ImportCounts counts = ImportCounts.NONE;

  public DatabaseSink(DatabaseSession session, String list, boolean isRestart, boolean isPruning) {
    this.session = session;
    this.batches = new BatchStore(session);
    this.log = new FetchLog(session);
    this.list = list;
    this.isRestart = isRestart;
    this.isPruning = isPruning;
    this.customers = new SeenCustomers(session);
  }

  @Override
  public Checkpoint begin(SeenRows seen) {
    return isRestart ? Checkpoint.BEGIN : session.attemptInTransaction(() -> goOn(seen));
  }

  private Checkpoint goOn(SeenRows seen) {
    FetchLog.Begun begun = log.unfinished(list);
    if (begun == null) {
      return Checkpoint.BEGIN;
    }
    log.tell(begun.id(), seen);
    source = log.source(begun.id(), began);
    at = begun.at();
    counts = begun.counts();
    return at;
  }

  @Override
  public void store(NewRows rows, Checkpoint next) {
    ImportCounts stored = session.attemptInTransaction(() -> storeAll(rows, next));
    counts = counts.plus(stored);
    at = next;
  }

  private ImportCounts storeAll(NewRows rows, Checkpoint next) throws SQLException {
    ImportSource from = source == null ? log.source(log.begin(list), began) : source;
    source = from;
    ImportCounts stored = batches.storeAll(Batch.ofPage(from, rows, at.skip(), next.skip()));
    batches.storeSeen(from.importId(), rows);
    log.reach(from.importId(), next);
    return stored;
  }

  /** Makes the indexes that are not there, forgets which rows came, and prunes. */
  @Override
  public void complete() {
    if (source == null) {
      throw new IllegalStateException("a page comes first");
    }
    ImportSource from = source;
    session.index();
    unseen = session.attemptInTransaction(() -> finish(from));
  }

  private long finish(ImportSource from) {
    log.finish(from.importId());
    isPruned = isPruning && at.isCertain();
    return isPruned ? customers.prune(from.run()) : customers.countUnseen(from.run());
  }

  /**
   * Returns how many customers were in the database that the list does not have, those that were
   * deleted among them.
   *
   * @return the number, when the list is complete
   */
  public long unseen() {
    return unseen;
  }

  /**
   * Returns whether these were deleted.
   *
   * @return false if they were not to be, or may be of the list all the same
   */
  public boolean isPruned() {
    return isPruned;
  }

  /**
   * What became of the customers, those of a run before that was stopped among them.
   *
   * @return the counts up to the last page stored
   */
  public ImportCounts counts() {
    return counts;
  }
}
