package io.github.customerkit.examples.database.sqlite;

import io.github.customerkit.examples.database.connection.Dialect;
import io.github.customerkit.examples.database.row.CustomerState;
import io.github.customerkit.examples.database.row.CustomerTables;
import io.github.customerkit.examples.database.row.NullableColumn;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** SQLite: lists of IDs are JSON arrays. */
public final class SqliteDialect implements Dialect {

  private static final String THESE = " IN (SELECT value FROM json_each(:ids))";

  /** Written back at once, when so many have changed. */
  private static final int WAL_PAGES = 8192;

  private static final int SORTED_KIB = 4 << 10;

  /** Of each index, which takes a moment whatever its size. */
  private static final int ANALYSED_ROWS = 400;

  @Override
  public String scripts() {
    return SqliteDialect.class.getPackageName().replace('.', '/');
  }

  /** Not before the file is known to be ours: the mode stays with it. */
  @Override
  public void prepareImport(Handle handle) {
    handle.execute("PRAGMA journal_mode = WAL");
    handle.execute("PRAGMA synchronous = NORMAL");
    handle.execute("PRAGMA wal_autocheckpoint = " + WAL_PAGES);
  }

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
    return new CustomerTables(table -> new SqliteRowWriter(connection, table));
  }

  @Override
  public Map<Long, CustomerState> states(Handle handle, Collection<Long> ids) {
    Map<Long, CustomerState> states = new HashMap<>();
    ofThese(
            handle.createQuery(
                "SELECT id, last_activity, digest, last_seen_run, as_of, replaced_as_of"
                    + " FROM customers WHERE id"
                    + these()),
            ids)
        .map((row, context) -> states.put(row.getLong(1), state(row)))
        .forEach(before -> {});
    return states;
  }

  private static CustomerState state(ResultSet row) throws SQLException {
    return new CustomerState(
        Instant.parse(row.getString(2)),
        row.getBytes(3),
        row.getLong(4),
        NullableColumn.integer(row, 5),
        NullableColumn.integer(row, 6));
  }

  @Override
  public String these() {
    return THESE;
  }

  @Override
  public <S extends SqlStatement<S>> S ofThese(S statement, Collection<Long> ids) {
    return statement.bind("ids", list(ids));
  }

  @Override
  public void prepareDeleting(Handle handle) {
    handle.execute("PRAGMA secure_delete = ON");
  }

  private static String list(Collection<Long> ids) {
    return new TreeSet<>(ids).toString();
  }

  @Override
  public String now() {
    return "strftime('%Y-%m-%dT%H:%M:%f000000Z', 'now')";
  }
}
