package io.github.customerkit.examples.database;

import io.github.customerkit.examples.fetch.NewRows;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Stores batches, each in one transaction with how far its input is stored by it. */
final class BatchStore {

  private final CustomerDatabase database;
  private final CustomerTables tables;
  private final ImportLog log;

  BatchStore(CustomerDatabase database, CustomerTables tables, ImportLog log) {
    this.database = database;
    this.tables = tables;
    this.log = log;
  }

  ImportCounts store(Batch batch) {
    return database.attempt(
        () ->
            database
                .handle()
                .inTransaction(
                    handle -> {
                      log.forgetRejects(batch.source().importId(), batch);
                      return storeAll(batch);
                    }));
  }

  /** Stores a batch within a transaction, beside all that was rejected before. */
  ImportCounts storeAll(Batch batch) throws SQLException {
    long importId = batch.source().importId();
    Map<Long, State> known = database.store().states(database.handle(), batch.ids());
    Set<Long> stored = new HashSet<>(known.keySet());
    Batch.Result result = batch.against(known);
    stored.retainAll(result.toStore().keySet());
    if (!stored.isEmpty()) {
      database.store().remove(database.handle(), stored);
    }
    tables.store(result.toStore().values());
    noteSeen(batch, result);
    tables.storeRejects(importId, batch.rejected());
    if (!log.advance(importId, batch, result.counts())) {
      throw database.failure("another import into it is running");
    }
    return result.counts();
  }

  /** Of those that are stored now, their rows say it. */
  private void noteSeen(Batch batch, Batch.Result result) {
    Set<Long> older = batch.ids();
    older.removeAll(result.toStore().keySet());
    older.removeAll(result.same());
    SeenCustomers seen = new SeenCustomers(database);
    seen.note(result.same(), batch.source());
    seen.note(older, new Source(batch.source().importId(), batch.source().run(), null));
  }

  /** Notes which rows of a list came, within a transaction. */
  void storeSeen(long importId, NewRows rows) throws SQLException {
    tables.storeSeen(importId, rows);
  }
}
