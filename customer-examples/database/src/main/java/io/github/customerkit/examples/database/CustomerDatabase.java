package io.github.customerkit.examples.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.customerkit.examples.fetch.CustomerList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * A database with customers as rows. Not for several threads, nor for several programs at once.
 *
 * <p>What a kill may undo is the transaction with the last batch of records and how far the input
 * is stored by it; power off may undo more of them in SQLite, in their order. The next import goes
 * on from there.
 */
public final class CustomerDatabase implements AutoCloseable {

  private final DatabaseAddress address;
  private final Store store;
  private final Handle handle;
  private boolean isIndexed;

  private CustomerDatabase(DatabaseAddress address, Store store, Handle handle) {
    this.address = address;
    this.store = store;
    this.handle = handle;
  }

  /** What fails where the database cannot be used. */
  interface Work<T> {
    T run() throws SQLException;
  }

  /**
   * Opens a database, and makes its tables if they are not there.
   *
   * @param address where it is; not null
   * @return the database
   * @throws DatabaseFailure if it cannot be opened, or holds tables of others
   */
  public static CustomerDatabase open(DatabaseAddress address) {
    Store store = address.isSqlite() ? new SqliteStore() : new PostgresStore();
    return new CustomerDatabase(
        address, store, attempt(address, () -> DatabaseOpening.open(address)));
  }

  /**
   * Begins to import inputs, or goes on where the run before this one was ended, if it had the same
   * inputs.
   *
   * @param inputs what the inputs are known by, no name twice; not null
   * @param pruning the order to delete the customers that none of the inputs has; null to keep them
   * @return the run
   * @throws DatabaseFailure if the database cannot be used
   */
  public ImportRun begin(List<InputIdentity> inputs, @Nullable Pruning pruning) {
    return attempt(
        () -> {
          ImportLog log = new ImportLog(handle, store.now());
          prepareDeleting(pruning != null);
          List<LoggedImport> logged = handle.inTransaction(same -> log.begin(inputs));
          return new ImportRun(this, log, batches(log), logged, pruning);
        });
  }

  private void prepareDeleting(boolean isPruning) {
    if (isPruning) {
      store.prepareDeleting(handle);
    }
  }

  /**
   * A place for a list that is fetched.
   *
   * @param list what is fetched; a fetch of it that was not finished goes on, whatever the size of
   *     its pages; not null
   * @param isRestart whether to begin anew all the same
   * @param isPruning whether to delete, in the end, the customers that the list does not have, if
   *     nothing was rejected and nothing says that customers were missed
   * @return a sink, to be used before this is closed
   * @throws DatabaseFailure if the database cannot be used
   */
  public DatabaseSink sink(CustomerList list, boolean isRestart, boolean isPruning) {
    return attempt(
        () -> {
          ImportLog imports = new ImportLog(handle, store.now());
          FetchLog log = new FetchLog(handle, imports);
          prepareDeleting(isPruning);
          String name = list.address().toString();
          return new DatabaseSink(this, batches(imports), log, name, isRestart, isPruning);
        });
  }

  private BatchStore batches(ImportLog log) throws SQLException {
    return new BatchStore(this, store.tables(handle), log);
  }

  /**
   * Makes the indexes that are not there, all of them after the first import, and looks at a sample
   * of the rows, so that the database knows which index serves a query.
   *
   * @throws DatabaseFailure if the database cannot be used
   */
  public void index() {
    if (isIndexed) {
      return;
    }
    attempt(
        () -> {
          store.prepareIndexing(handle);
          String script = "/" + DatabaseOpening.folder(address) + "/indexes.sql";
          try (InputStream in = CustomerDatabase.class.getResourceAsStream(script)) {
            String sql = new String(requireNonNull(in).readAllBytes(), UTF_8);
            return handle.createScript(sql).execute();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    isIndexed = true;
  }

  Handle handle() {
    return handle;
  }

  Store store() {
    return store;
  }

  /** The failure that is told, for a reason. */
  DatabaseFailure failure(String reason) {
    return DatabaseFailure.of(address.toString(), reason);
  }

  /** Does what only fails where the database cannot be used. */
  <T> T attempt(Work<T> work) {
    return attempt(address, work);
  }

  private static <T> T attempt(DatabaseAddress address, Work<T> work) {
    try {
      return work.run();
    } catch (SQLException | JdbiException | FlywayException e) {
      throw DatabaseFailure.of(address.toString(), e);
    }
  }

  /** Closes the connection; what was not stored whole is not stored at all. */
  @Override
  public void close() {
    try {
      handle.close();
    } catch (JdbiException e) {
      // All that was to be stored is.
    }
  }
}
