package io.github.customerkit.examples.database;

import io.github.customerkit.examples.database.connection.DatabaseAddress;
import io.github.customerkit.examples.database.connection.DatabaseFailure;
import io.github.customerkit.examples.database.connection.DatabaseSession;
import io.github.customerkit.examples.database.connection.Dialect;
import io.github.customerkit.examples.database.fetches.DatabaseSink;
import io.github.customerkit.examples.database.imports.BatchStore;
import io.github.customerkit.examples.database.imports.ImportRun;
import io.github.customerkit.examples.database.imports.InputIdentity;
import io.github.customerkit.examples.database.imports.Pruning;
import io.github.customerkit.examples.database.imports.StoreOutcome;
import io.github.customerkit.examples.database.postgresql.PostgresDialect;
import io.github.customerkit.examples.database.row.CustomerRows;
import io.github.customerkit.examples.database.sqlite.SqliteDialect;
import io.github.customerkit.examples.database.wide.WideView;
import io.github.customerkit.examples.fetch.list.CustomerList;
import io.github.customerkit.model.Customer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A database with customers as rows. Not thread-safe; only one program at a time can use a
 * database.
 *
 * <p>A kill loses at most the transaction that stores the last batch of records and its checkpoint;
 * a power failure may lose several of the last ones in SQLite. The next import resumes from there.
 */
public final class CustomerDatabase implements AutoCloseable {

  private final DatabaseSession session;

  /** Stores single customers; null before the first one, and after a failure. */
  private @Nullable BatchStore single;

  private CustomerDatabase(DatabaseSession session) {
    this.session = session;
  }

  /**
   * Opens a database, and creates its tables if they do not exist.
   *
   * @param address the address of the database; not null
   * @return the database
   * @throws DatabaseFailure if it cannot be opened, or holds tables of another program
   */
  public static CustomerDatabase open(DatabaseAddress address) {
    address.requireNoDirectory();
    Dialect dialect = address.isSqlite() ? new SqliteDialect() : new PostgresDialect();
    return new CustomerDatabase(DatabaseSession.open(address, dialect));
  }

  /**
   * Starts a run that imports inputs, or resumes the last run if it was interrupted and had the
   * same inputs.
   *
   * @param inputs the identities of the inputs, with distinct names; not null
   * @param pruning the conditions for deleting customers that no input has; null to keep them
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
   * Returns a sink for a fetched list.
   *
   * @param list the list to fetch; an unfinished fetch of it resumes, with any page size; not null
   * @param isRestart whether to start over instead
   * @param isPruning whether to delete, at the end, the customers that the list does not have any
   *     more, if no row was rejected and the fetch was certainly complete; the sink refuses it if
   *     the database also has customers of another list or of an import
   * @return a sink, usable until this database is closed
   * @throws DatabaseFailure if the database cannot be used
   */
  public DatabaseSink sink(CustomerList list, boolean isRestart, boolean isPruning) {
    prepareDeleting(isPruning);
    return new DatabaseSink(session, list.identity(), isRestart, isPruning);
  }

  /**
   * Stores one customer, with the meaning of an import of a file that has only this customer: of
   * two states the later last activity wins, and for equal ones the state stored last.
   *
   * @param customer the customer, without the problems of {@link
   *     io.github.customerkit.examples.database.row.StorableCheck}; not null
   * @param asOf the time of the state; not null
   * @return what changed
   * @throws DatabaseFailure if the database cannot be used; open it again to try once more
   */
  public StoreOutcome store(Customer customer, Instant asOf) {
    BatchStore store = single == null ? new BatchStore(session) : single;
    single = null; // A failure leaves rows behind that must not be stored with the next customer.
    StoreOutcome outcome = store.store(customer, asOf);
    single = store;
    return outcome;
  }

  /**
   * Finds a customer.
   *
   * @param id the ID of the customer
   * @return the stored state, equal by meaning to the one that was stored; empty if there is none
   * @throws DatabaseFailure if the database cannot be used
   */
  public Optional<Customer> find(long id) {
    return session.attemptInTransaction(() -> rows().find(id));
  }

  /**
   * Returns customers in the order of their IDs, as many as are asked for at a time: the next ones
   * come after the ID of the last.
   *
   * @param afterId the ID after which to begin, itself not included; 0 or less for the first ones
   * @param most the maximum number of customers, at least 1; all of them are held in memory
   * @return the stored states, each as {@link #find} returns it; empty at the end
   * @throws DatabaseFailure if the database cannot be used
   */
  public List<Customer> list(long afterId, int most) {
    return session.attemptInTransaction(() -> rows().list(afterId, most));
  }

  private CustomerRows rows() {
    return new CustomerRows(session.handle().getConnection(), session.dialect().columns());
  }

  /**
   * Creates the indexes that do not exist, and samples the rows for the query planner.
   *
   * @throws DatabaseFailure if the database cannot be used
   */
  public void index() {
    session.index();
  }

  /**
   * Replaces the view {@code wide_customers}, which has one row for each customer: its fields, and
   * a column for each of some attributes, of the type that its values have.
   *
   * @param attributes the names of the attributes, without repetitions; not null
   * @return the names of the attributes that no customer has
   * @throws DatabaseFailure if the database cannot be used, or if other views depend on the view
   */
  public List<String> widen(List<String> attributes) {
    return new WideView(session).replace(attributes);
  }

  /**
   * Adapts the columns of the view {@code wide_customers} to the types of values stored since it
   * was created, if it exists.
   *
   * @throws DatabaseFailure if the database cannot be used, or if the view must change and other
   *     views depend on it
   */
  public void adaptWideView() {
    new WideView(session).adapt();
  }

  /** Closes the connection, which rolls an open transaction back. */
  @Override
  public void close() {
    session.close();
  }
}
