package io.github.customerkit.examples.database;

import io.github.customerkit.examples.database.StoredCustomer.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** PostgreSQL: lists of IDs are arrays. */
final class PostgresStore implements Store {

  private static final String THESE = " = ANY (:ids)";

  @Override
  public CustomerTables tables(Handle handle) throws SQLException {
    CopyManager copy = handle.getConnection().unwrap(PGConnection.class).getCopyAPI();
    return new CustomerTables(
        new PostgresRows(copy, "customers"),
        new PostgresRows(copy, "attributes"),
        new PostgresRows(copy, "audience_memberships"),
        new PostgresRows(copy, "loyalty_memberships"),
        new PostgresRows(copy, "rejects"),
        new PostgresRows(copy, "fetched_rows"));
  }

  @Override
  public Map<Long, State> states(Handle handle, Collection<Long> ids) {
    Map<Long, State> states = new HashMap<>();
    handle
        .createQuery(
            "SELECT id, last_activity, last_activity_nanos, digest FROM customers WHERE id" + THESE)
        .bindArray("ids", Long.class, ids)
        .map((row, context) -> states.put(row.getLong(1), state(row)))
        .forEach(before -> {});
    return states;
  }

  private static State state(ResultSet row) throws SQLException {
    Instant micros = row.getObject(2, OffsetDateTime.class).toInstant();
    return new State(micros.plusNanos(row.getInt(3)), row.getBytes(4));
  }

  @Override
  public void remove(Handle handle, Set<Long> ids) {
    remove(handle, "customers WHERE id", ids);
    for (String part : PARTS) {
      remove(handle, part + " WHERE customer_id", ids);
    }
  }

  private static void remove(Handle handle, String from, Set<Long> ids) {
    handle.createUpdate("DELETE FROM " + from + THESE).bindArray("ids", Long.class, ids).execute();
  }

  @Override
  public String now() {
    return "now()";
  }
}
