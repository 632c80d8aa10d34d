package io.github.customerkit.examples.database;

import io.github.customerkit.examples.database.StoredCustomer.State;
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

  ImportCounts store(long importId, Batch batch) {
    return database.attempt(
        () ->
            database
                .handle()
                .inTransaction(
                    handle -> {
                      log.forgetRejects(importId, batch);
                      return storeAll(importId, batch);
                    }));
  }

  /** Stores a batch within a transaction, beside all that was rejected before. */
  ImportCounts storeAll(long importId, Batch batch) throws SQLException {
    Map<Long, State> known = database.store().states(database.handle(), batch.ids());
    Set<Long> stored = new HashSet<>(known.keySet());
    Batch.Result result = batch.against(known);
    stored.retainAll(result.toStore().keySet());
    if (!stored.isEmpty()) {
      database.store().remove(database.handle(), stored);
    }
    tables.store(result.toStore().values());
    tables.storeRejects(importId, batch.rejected());
    if (!log.advance(importId, batch, result.counts())) {
      throw database.failure("another import into it is running");
    }
    return result.counts();
  }

  /** Notes which rows of a list came, within a transaction. */
  void storeSeen(long importId, NewRows rows) throws SQLException {
    tables.storeSeen(importId, rows);
  }

  /** Before the last input is finished the indexes are made: a command that is ended goes on. */
  void finish(long importId, boolean isLast) {
    if (isLast) {
      database.index();
    }
    database.attempt(
        () -> {
          log.forgetRejectsBehindEnd(importId);
          log.finish(importId);
          return importId;
        });
  }
}
