package io.github.customerkit.examples.database;

import io.github.customerkit.examples.database.StoredCustomer.State;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** SQLite: lists of IDs are JSON arrays. */
final class SqliteStore implements Store {

  private static final String THESE = " IN (SELECT value FROM json_each(:ids))";

  private static final int SORTED_KIB = 4 << 10;

  /** Of each index, which takes a moment whatever its size. */
  private static final int ANALYSED_ROWS = 400;

  /** SQLite sorts parts as large as its cache: those that fit a processor's are sorted faster. */
  @Override
  public void prepareIndexing(Handle handle) {
    handle.execute("PRAGMA cache_size = " + -SORTED_KIB);
    handle.execute("PRAGMA threads = 1");
    handle.execute("PRAGMA analysis_limit = " + ANALYSED_ROWS);
  }

  @Override
  public CustomerTables tables(Handle handle) throws SQLException {
    Connection connection = handle.getConnection();
    return new CustomerTables(
        new SqliteRows(connection, "customers", 11),
        new SqliteRows(connection, "attributes", 9),
        new SqliteRows(connection, "audience_memberships", 5),
        new SqliteRows(connection, "loyalty_memberships", 5),
        new SqliteRows(connection, "rejects", 6),
        new SqliteRows(connection, "fetched_rows", 3));
  }

  @Override
  public Map<Long, State> states(Handle handle, Collection<Long> ids) {
    Map<Long, State> states = new HashMap<>();
    handle
        .createQuery("SELECT id, last_activity, digest FROM customers WHERE id" + THESE)
        .bind("ids", list(ids))
        .map(
            (row, context) ->
                states.put(
                    row.getLong(1), new State(Instant.parse(row.getString(2)), row.getBytes(3))))
        .forEach(before -> {});
    return states;
  }

  @Override
  public void remove(Handle handle, Set<Long> ids) {
    String these = list(ids);
    handle.createUpdate("DELETE FROM customers WHERE id" + THESE).bind("ids", these).execute();
    for (String part : PARTS) {
      handle
          .createUpdate("DELETE FROM " + part + " WHERE customer_id" + THESE)
          .bind("ids", these)
          .execute();
    }
  }

  private static String list(Collection<Long> ids) {
    return new TreeSet<>(ids).toString();
  }

  @Override
  public String now() {
    return "strftime('%Y-%m-%dT%H:%M:%f000000Z', 'now')";
  }
}
