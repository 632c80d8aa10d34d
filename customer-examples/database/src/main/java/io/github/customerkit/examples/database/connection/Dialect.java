package io.github.customerkit.examples.database.connection;

import io.github.customerkit.examples.database.row.CustomerState;
import io.github.customerkit.examples.database.row.CustomerTables;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** What the two kinds of database do each in their own way. */
public interface Dialect {

  /** Returns the class path folder of the SQL scripts. */
  String scripts();

  /** Refuses a database that cannot be imported into, before its tables are created. */
  default void prepareMigration(DatabaseAddress address, Handle handle) {}

  /** Sets the connection up for an import. */
  void prepareImport(Handle handle);

  /** The tables, to be written by a connection. */
  CustomerTables tables(Handle handle) throws SQLException;

  /** The states of the customers that are stored, of those asked for. */
  Map<Long, CustomerState> states(Handle handle, Collection<Long> ids);

  /** The condition, behind a column, that it is one of the IDs that {@link #ofThese} binds. */
  String these();

  /** Binds IDs to a statement. */
  <S extends SqlStatement<S>> S ofThese(S statement, Collection<Long> ids);

  /** Removes customers, with all their rows. */
  default void remove(Handle handle, Set<Long> ids) {
    ofThese(handle.createUpdate("DELETE FROM customers WHERE id" + these()), ids).execute();
    for (String part : CustomerTables.parts()) {
      ofThese(handle.createUpdate("DELETE FROM " + part + " WHERE customer_id" + these()), ids)
          .execute();
    }
  }

  /** Makes sure that what is deleted from now on cannot be read in the file any more. */
  default void prepareDeleting(Handle handle) {}

  /** Gets ready to make indexes. */
  default void prepareIndexing(Handle handle) {}

  /** The time of the transaction, as an expression in SQL. */
  String now();
}
