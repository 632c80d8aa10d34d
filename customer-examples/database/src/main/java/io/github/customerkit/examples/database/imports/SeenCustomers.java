package io.github.customerkit.examples.database.imports;

import io.github.customerkit.examples.database.connection.DatabaseSession;
import io.github.customerkit.examples.database.row.CustomerTables;
import io.github.customerkit.examples.database.row.ImportSource;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Records which customers of a database a run has seen, and finds those that it has not. */
public final class SeenCustomers {

  /** A resumed run may be older than the run that saw a customer last. */
  private static final String SEEN =
      "UPDATE customers SET"
          + " last_seen_run = CASE WHEN last_seen_run > :run THEN last_seen_run ELSE :run END,"
          + " as_of = CASE WHEN CAST(:asOf AS bigint) IS NULL OR as_of > :asOf THEN as_of"
          + " ELSE :asOf END,"
          + " replaced_as_of = CASE WHEN CAST(:asOf AS bigint) IS NULL OR replaced_as_of > :asOf"
          + " THEN replaced_as_of END";

  private static final String UNSEEN =
      "FROM customers WHERE (last_seen_run IS NULL OR last_seen_run < :run)";

  private final DatabaseSession session;

  public SeenCustomers(DatabaseSession session) {
    this.session = session;
  }

  /** Marks customers as seen unchanged; call it within a transaction. */
  void note(Set<Long> ids, ImportSource source) {
    if (!ids.isEmpty()) {
      session
          .dialect()
          .bindIds(handle().createUpdate(SEEN + " WHERE id" + session.dialect().inIds()), ids)
          .bind("run", source.run())
          .bind("asOf", source.asOf())
          .execute();
    }
  }

  /** Counts the customers that neither a run nor a later one has seen. */
  public long countUnseen(long run) {
    return count(UNSEEN, run);
  }

  /** Counts the customers of a run whose older state replaced a newer one. */
  long countOlder(long run) {
    return count("FROM customers WHERE replaced_as_of IS NOT NULL AND last_seen_run = :run", run);
  }

  private long count(String from, long run) {
    return handle().createQuery("SELECT count(*) " + from).bind("run", run).mapTo(Long.class).one();
  }

  /**
   * Deletes the customers that neither a run nor a later one has seen, with all their rows; call it
   * within a transaction.
   *
   * @return the number of deleted customers
   */
  public long prune(long run) {
    for (String part : CustomerTables.parts()) {
      handle()
          .createUpdate("DELETE FROM " + part + " WHERE customer_id IN (SELECT id " + UNSEEN + ")")
          .bind("run", run)
          .execute();
    }
    return handle().createUpdate("DELETE " + UNSEEN).bind("run", run).execute();
  }

  private Handle handle() {
    return session.handle();
  }
}
