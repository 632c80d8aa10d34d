package io.github.customerkit.examples.database;

import io.github.customerkit.examples.database.connection.DatabaseAddress;
import io.github.customerkit.examples.database.connection.DatabaseFailure;
import io.github.customerkit.examples.database.connection.DatabaseSession;
import io.github.customerkit.examples.database.connection.Dialect;
import io.github.customerkit.examples.database.fetches.DatabaseSink;
import io.github.customerkit.examples.database.imports.ImportRun;
import io.github.customerkit.examples.database.imports.InputIdentity;
import io.github.customerkit.examples.database.imports.Pruning;
import io.github.customerkit.examples.database.postgresql.PostgresDialect;
import io.github.customerkit.examples.database.sqlite.SqliteDialect;
import io.github.customerkit.examples.fetch.list.CustomerList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A database with customers as rows. Not for several threads, nor for several programs at once.
 *
 * <p>What a kill may undo is the transaction with the last batch of records and how far the input
 * is stored by it; power off may undo more of them in SQLite, in their order. The next import goes
 * on from there.
 */
public final class CustomerDatabase implements AutoCloseable {

  private final DatabaseSession session;

  private CustomerDatabase(DatabaseSession session) {
    this.session = session;
  }

  /**
   * Opens a database, and makes its tables if they are not there.
   *
   * @param address where it is; not null
   * @return the database
   * @throws DatabaseFailure if it cannot be opened, or holds tables of others
   */
  public static CustomerDatabase open(DatabaseAddress address) {
    Dialect dialect = address.isSqlite() ? new SqliteDialect() : new PostgresDialect();
    return new CustomerDatabase(DatabaseSession.open(address, dialect));
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
    prepareDeleting(pruning != null);
    return ImportRun.begin(session, inputs, pruning);
  }

  private void prepareDeleting(boolean isPruning) {
    if (isPruning) {
      session.attempt(
          () -> {
            session.dialect().prepareDeleting(session.handle());
            return true;
          });
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
    prepareDeleting(isPruning);
    return new DatabaseSink(session, list.address().toString(), isRestart, isPruning);
  }

  /**
   * Makes the indexes that are not there, all of them after the first import, and looks at a sample
   * of the rows, so that the database knows which index serves a query.
   *
   * @throws DatabaseFailure if the database cannot be used
   */
  public void index() {
    session.index();
  }

  /** Closes the connection; what was not stored whole is not stored at all. */
  @Override
  public void close() {
    session.close();
  }
}
