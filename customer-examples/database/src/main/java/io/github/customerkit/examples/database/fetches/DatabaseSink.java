package io.github.customerkit.examples.database.fetches;

import io.github.customerkit.examples.database.connection.DatabaseFailure;
import io.github.customerkit.examples.database.connection.DatabaseReason;
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
 * Stores fetched customers as rows of a database, each page in one transaction with its checkpoint.
 *
 * <p>Pruning is refused if the database also has customers of another list or of an import.
 *
 * <p>Methods throw a {@link DatabaseFailure} if the database cannot be used. The rows of an earlier
 * fetch stay until the first page is stored.
 */
public final class DatabaseSink implements CustomerSink {

  private final DatabaseSession session;
  private final BatchStore batches;
  private final FetchLog log;
  private final String list;
  private final boolean isRestart;
  private final boolean isPruning;
  private final SeenCustomers customers;
  private final long startedAt = Clock.systemUTC().millis();
  private @Nullable ImportSource source;
  private Checkpoint checkpoint = Checkpoint.BEGIN;
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
    if (isPruning && session.attempt(() -> log.hasOthers(list))) {
      throw session.failure(DatabaseReason.of("prune"));
    }
    return isRestart ? Checkpoint.BEGIN : session.attemptInTransaction(() -> resume(seen));
  }

  private Checkpoint resume(SeenRows seen) {
    FetchLog.Unfinished unfinished = log.unfinished(list);
    if (unfinished == null) {
      return Checkpoint.BEGIN;
    }
    log.addFetchedRows(unfinished.id(), seen);
    source = log.source(unfinished.id(), startedAt);
    checkpoint = unfinished.checkpoint();
    counts = unfinished.counts();
    return checkpoint;
  }

  @Override
  public void store(NewRows rows, Checkpoint next) {
    ImportCounts stored = session.attemptInTransaction(() -> storeAll(rows, next));
    counts = counts.plus(stored);
    checkpoint = next;
  }

  private ImportCounts storeAll(NewRows rows, Checkpoint next) throws SQLException {
    ImportSource importSource = source == null ? log.source(log.begin(list), startedAt) : source;
    source = importSource;
    ImportCounts stored =
        batches.storeAll(Batch.ofPage(importSource, rows, checkpoint.skip(), next.skip()));
    batches.storeSeen(importSource.importId(), rows);
    log.advance(importSource.importId(), next);
    return stored;
  }

  /** Creates the indexes that do not exist, deletes the list of fetched rows, and prunes. */
  @Override
  public void complete() {
    if (source == null) {
      throw new IllegalStateException("a page comes first");
    }
    ImportSource importSource = source;
    session.index();
    unseen = session.attemptInTransaction(() -> finish(importSource));
  }

  private long finish(ImportSource importSource) {
    log.finish(importSource.importId());
    isPruned = isPruning && checkpoint.isCertain();
    return isPruned
        ? customers.prune(importSource.run())
        : customers.countUnseen(importSource.run());
  }

  /**
   * Returns the number of customers in the database that the list does not have, including the
   * deleted ones.
   *
   * @return the number; 0 before the list is complete
   */
  public long unseen() {
    return unseen;
  }

  /**
   * Returns whether the customers that the list does not have were deleted.
   *
   * @return false if pruning was not requested, or the fetch may be incomplete
   */
  public boolean isPruned() {
    return isPruned;
  }

  /**
   * Returns the counts of the customers by outcome, including those of an interrupted run.
   *
   * @return the counts up to the last stored page
   */
  public ImportCounts counts() {
    return counts;
  }
}
