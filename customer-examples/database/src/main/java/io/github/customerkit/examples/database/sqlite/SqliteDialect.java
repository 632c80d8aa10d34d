package io.github.customerkit.examples.database.sqlite;

import io.github.customerkit.examples.database.connection.Dialect;
import io.github.customerkit.examples.database.row.ColumnReader;
import io.github.customerkit.examples.database.row.CustomerTables;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The SQLite dialect, which binds lists of IDs as JSON arrays. */
public final class SqliteDialect implements Dialect {

  private static final String IN_IDS = " IN (SELECT value FROM json_each(:ids))";

  /** The number of changed pages at which the log is written back. */
  private static final int WAL_PAGES = 8192;

  private static final int SORTED_KIB = 4 << 10;

  /** The number of rows sampled per index, so that the time does not depend on its size. */
  private static final int ANALYSED_ROWS = 400;

  @Override
  public String scripts() {
    return SqliteDialect.class.getPackageName().replace('.', '/');
  }

  /**
   * Sets the journal mode only now that the tables are known to be ours, because the mode persists
   * in the file.
   */
  @Override
  public void prepareImport(Handle handle) {
    handle.execute("PRAGMA journal_mode = WAL");
    handle.execute("PRAGMA synchronous = NORMAL");
    handle.execute("PRAGMA wal_autocheckpoint = " + WAL_PAGES);
  }

  /**
   * Reduces the cache, because SQLite sorts chunks of its size, and chunks that fit the processor's
   * cache sort faster.
   */
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
  public ColumnReader columns() {
    return new SqliteColumns();
  }

  @Override
  public String lastActivityColumns() {
    return "last_activity";
  }

  @Override
  public Instant lastActivity(ResultSet row, int column) throws SQLException {
    return Instant.parse(row.getString(column));
  }

  @Override
  public String inIds() {
    return IN_IDS;
  }

  @Override
  public <S extends SqlStatement<S>> S bindIds(S statement, Collection<Long> ids) {
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
