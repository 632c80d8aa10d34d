package io.github.customerkit.examples.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
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
    ofThese(
            handle.createQuery(
                "SELECT id, last_activity, last_activity_nanos, digest, last_seen_run, as_of,"
                    + " replaced_as_of FROM customers WHERE id"
                    + these()),
            ids)
        .map((row, context) -> states.put(row.getLong(1), state(row)))
        .forEach(before -> {});
    return states;
  }

  private static State state(ResultSet row) throws SQLException {
    Instant micros = row.getObject(2, OffsetDateTime.class).toInstant();
    return new State(
        micros.plusNanos(row.getInt(3)),
        row.getBytes(4),
        row.getLong(5),
        NullableColumn.integer(row, 6),
        NullableColumn.integer(row, 7));
  }

  @Override
  public String these() {
    return THESE;
  }

  @Override
  public <S extends SqlStatement<S>> S ofThese(S statement, Collection<Long> ids) {
    return statement.bindArray("ids", Long.class, ids);
  }

  @Override
  public String now() {
    return "now()";
  }
}
