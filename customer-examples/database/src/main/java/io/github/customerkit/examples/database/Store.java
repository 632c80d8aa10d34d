package io.github.customerkit.examples.database;

import io.github.customerkit.examples.database.StoredCustomer.State;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** What the two kinds of database do each in their own way. */
interface Store {

  /** The tables with a customer's rows, but for its own. */
  List<String> PARTS = List.of("attributes", "audience_memberships", "loyalty_memberships");

  /** The tables, to be written by a connection. */
  CustomerTables tables(Handle handle) throws SQLException;

  /** The states of the customers that are stored, of those asked for. */
  Map<Long, State> states(Handle handle, Collection<Long> ids);

  /** Removes customers, with all their rows. */
  void remove(Handle handle, Set<Long> ids);

  /** Gets ready to make indexes. */
  default void prepareIndexing(Handle handle) {}

  /** The time of the transaction, as an expression in SQL. */
  String now();
}
