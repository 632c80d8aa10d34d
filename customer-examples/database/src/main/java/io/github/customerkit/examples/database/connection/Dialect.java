package io.github.customerkit.examples.database.connection;

import io.github.customerkit.examples.database.row.ColumnReader;
import io.github.customerkit.examples.database.row.CustomerState;
import io.github.customerkit.examples.database.row.CustomerTables;
import io.github.customerkit.examples.database.row.NullableColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The differences between SQLite and PostgreSQL. */
public interface Dialect {

  /** Returns the class path folder of the SQL scripts. */
  String scripts();

  /** Rejects a database that cannot be used, before its tables are created. */
  default void prepareMigration(DatabaseAddress address, Handle handle) {}

  /** Configures the connection for an import. */
  void prepareImport(Handle handle);

  /** Returns the tables, which write through a connection. */
  CustomerTables tables(Handle handle) throws SQLException;

  /** Returns a reader of the types of columns that differ between the databases. */
  ColumnReader columns();

  /** Returns the stored states of customers by ID; customers that are not stored have none. */
  default Map<Long, CustomerState> states(Handle handle, Collection<Long> ids) {
    Map<Long, CustomerState> states = new HashMap<>();
    String columns = "id, digest, last_seen_run, as_of, replaced_as_of, " + lastActivityColumns();
    bindIds(handle.createQuery("SELECT " + columns + " FROM customers WHERE id" + inIds()), ids)
        .map((row, context) -> states.put(row.getLong(1), state(row)))
        .forEach(row -> {});
    return states;
  }

  private CustomerState state(ResultSet row) throws SQLException {
    return new CustomerState(
        lastActivity(row, 6),
        row.getBytes(2),
        row.getLong(3),
        NullableColumn.integer(row, 4),
        NullableColumn.integer(row, 5));
  }

  /** Returns the columns of the time of the last activity. */
  String lastActivityColumns();

  /** Returns the time of the last activity, whose columns start at an index. */
  Instant lastActivity(ResultSet row, int column) throws SQLException;

  /** Returns the SQL after a column that matches the IDs that {@link #bindIds} binds. */
  String inIds();

  /** Binds IDs to a statement. */
  <S extends SqlStatement<S>> S bindIds(S statement, Collection<Long> ids);

  /** Removes customers, with all their rows. */
  default void remove(Handle handle, Set<Long> ids) {
    bindIds(handle.createUpdate("DELETE FROM customers WHERE id" + inIds()), ids).execute();
    for (String table : CustomerTables.parts()) {
      bindIds(handle.createUpdate("DELETE FROM " + table + " WHERE customer_id" + inIds()), ids)
          .execute();
    }
  }

  /** Ensures that deleted data cannot be recovered from the file. */
  default void prepareDeleting(Handle handle) {}

  /** Configures the connection for the creation of indexes. */
  default void prepareIndexing(Handle handle) {}

  /** Returns the SQL expression for the time of the transaction. */
  String now();
}
