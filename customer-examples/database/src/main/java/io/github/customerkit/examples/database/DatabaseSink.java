package io.github.customerkit.examples.database;

import io.github.customerkit.examples.fetch.Checkpoint;
import io.github.customerkit.examples.fetch.CustomerSink;
import io.github.customerkit.examples.fetch.NewRows;
import io.github.customerkit.examples.fetch.SeenRows;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Stores fetched customers as rows of a database, each page in one transaction with how far the
 * list is stored by it.
 *
 * <p>Throws a {@link DatabaseFailure} where the database cannot be used. Nothing of an earlier
 * fetch is forgotten before the first page is there.
 */
public final class DatabaseSink implements CustomerSink {

  private final CustomerDatabase database;
  private final BatchStore batches;
  private final FetchLog log;
  private final String list;
  private final boolean isRestart;
  private @Nullable Long id;
  private long skip;
  private ImportCounts counts = ImportCounts.NONE;

  DatabaseSink(
      CustomerDatabase database, BatchStore batches, FetchLog log, String list, boolean isRestart) {
    this.database = database;
    this.batches = batches;
    this.log = log;
    this.list = list;
    this.isRestart = isRestart;
  }

  @Override
  public Checkpoint begin(SeenRows seen) {
    return database.attempt(
        () -> isRestart ? Checkpoint.BEGIN : database.handle().inTransaction(same -> goOn(seen)));
  }

  private Checkpoint goOn(SeenRows seen) {
    FetchLog.Begun begun = log.unfinished(list);
    if (begun == null) {
      return Checkpoint.BEGIN;
    }
    log.tell(begun.id(), seen);
    id = begun.id();
    skip = begun.at().skip();
    counts = begun.counts();
    return begun.at();
  }

  @Override
  public void store(NewRows rows, Checkpoint next) {
    Batch page = Batch.ofPage(rows, skip, next.skip());
    ImportCounts stored =
        database.attempt(() -> database.handle().inTransaction(same -> storeAll(page, rows, next)));
    counts = counts.plus(stored);
    skip = next.skip();
  }

  private ImportCounts storeAll(Batch page, NewRows rows, Checkpoint next) throws SQLException {
    long importId = id == null ? log.begin(list) : id;
    id = importId;
    ImportCounts stored = batches.storeAll(importId, page);
    batches.storeSeen(importId, rows);
    log.reach(importId, next);
    return stored;
  }

  /** Makes the indexes that are not there, and forgets which rows came. */
  @Override
  public void complete() {
    if (id == null) {
      throw new IllegalStateException("a page comes first");
    }
    long importId = id;
    database.index();
    database.attempt(
        () ->
            database
                .handle()
                .inTransaction(
                    same -> {
                      log.finish(importId);
                      return importId;
                    }));
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
