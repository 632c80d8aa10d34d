package io.github.customerkit.examples.database.imports;

import io.github.customerkit.examples.database.connection.DatabaseReason;
import io.github.customerkit.examples.database.connection.DatabaseSession;
import io.github.customerkit.examples.database.row.CustomerState;
import io.github.customerkit.examples.database.row.CustomerTables;
import io.github.customerkit.examples.database.row.ImportSource;
import io.github.customerkit.examples.fetch.row.NewRows;
import io.github.customerkit.model.Customer;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Stores batches, each in one transaction with the new checkpoint of its input. */
public final class BatchStore {

  private final DatabaseSession session;
  private final CustomerTables tables;
  private final ImportProgress progress;

  public BatchStore(DatabaseSession session) {
    this.session = session;
    tables = session.attempt(() -> session.dialect().tables(session.handle()));
    progress = new ImportProgress(session);
  }

  ImportCounts store(Batch batch) {
    return session.attemptInTransaction(
        () -> {
          progress.forgetRejects(batch.source().importId(), batch);
          return storeAll(batch);
        });
  }

  /** Stores a batch and keeps earlier rejects; call it within a transaction. */
  public ImportCounts storeAll(Batch batch) throws SQLException {
    Batch.Result result = storeCustomers(batch);
    long importId = batch.source().importId();
    tables.storeRejects(importId, batch.rejected());
    if (!progress.advance(importId, batch, result.counts())) {
      throw session.failure(DatabaseReason.of("running"));
    }
    return result.counts();
  }

  /**
   * Stores one customer that comes from no input, in a transaction.
   *
   * @param customer the customer
   * @param asOf the time of the state
   * @return what changed
   */
  public StoreOutcome store(Customer customer, Instant asOf) {
    Batch batch = Batch.ofOne(customer, asOf);
    return session.attemptInTransaction(() -> StoreOutcome.of(storeCustomers(batch).counts()));
  }

  private Batch.Result storeCustomers(Batch batch) throws SQLException {
    Map<Long, CustomerState> known = session.dialect().states(session.handle(), batch.ids());
    Set<Long> stored = new HashSet<>(known.keySet());
    Batch.Result result = batch.against(known);
    stored.retainAll(result.toStore().keySet());
    if (!stored.isEmpty()) {
      session.dialect().remove(session.handle(), stored);
    }
    tables.store(result.toStore().values());
    noteSeen(batch, result);
    return result;
  }

  /**
   * Marks the customers of a batch that it does not store as seen; the stored rows already have the
   * mark.
   */
  private void noteSeen(Batch batch, Batch.Result result) {
    Set<Long> older = batch.ids();
    older.removeAll(result.toStore().keySet());
    older.removeAll(result.same());
    SeenCustomers seen = new SeenCustomers(session);
    seen.note(result.same(), batch.source());
    seen.note(older, new ImportSource(batch.source().importId(), batch.source().run(), null));
  }

  /** Stores which rows of a list are fetched; call it within a transaction. */
  public void storeSeen(long importId, NewRows rows) throws SQLException {
    tables.storeSeen(importId, rows);
  }
}
