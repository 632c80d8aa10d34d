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
   * @return an import for each of them, in their order, to be read one after the other
   * @throws DatabaseFailure if the database cannot be used
   */
  public List<InputImport> begin(List<InputIdentity> inputs) {
    return attempt(
        () -> {
          ImportLog log = new ImportLog(handle, store.now());
          List<LoggedImport> run = handle.inTransaction(same -> log.begin(inputs));
          BatchStore batches = batches(log);
          LoggedImport last = run.get(run.size() - 1);
          return run.stream()
              .map(logged -> new InputImport(batches, logged, logged.equals(last)))
              .toList();
        });
  }

  /**
   * A place for a list that is fetched.
   *
   * @param list what is fetched; a fetch of it that was not finished goes on, whatever the size of
   *     its pages; not null
   * @param isRestart whether to begin anew all the same
   * @return a sink, to be used before this is closed
   * @throws DatabaseFailure if the database cannot be used
   */
  public DatabaseSink sink(CustomerList list, boolean isRestart) {
    return attempt(
        () -> {
          ImportLog imports = new ImportLog(handle, store.now());
          FetchLog log = new FetchLog(handle, imports);
          return new DatabaseSink(
              this, batches(imports), log, list.address().toString(), isRestart);
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
