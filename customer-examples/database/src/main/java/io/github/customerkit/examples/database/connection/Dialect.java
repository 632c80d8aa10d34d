package io.github.customerkit.examples.database.connection;

import io.github.customerkit.examples.database.row.CustomerState;
import io.github.customerkit.examples.database.row.CustomerTables;
import java.sql.SQLException;
import java.util.Collection;
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

  /** Returns the stored states of customers by ID; customers that are not stored have none. */
  Map<Long, CustomerState> states(Handle handle, Collection<Long> ids);

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
