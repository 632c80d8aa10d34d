package io.github.customerkit.examples.database.postgresql;

import io.github.customerkit.examples.database.connection.DatabaseAddress;
import io.github.customerkit.examples.database.connection.DatabaseFailure;
import io.github.customerkit.examples.database.connection.DatabaseReason;
import io.github.customerkit.examples.database.connection.Dialect;
import io.github.customerkit.examples.database.row.ColumnReader;
import io.github.customerkit.examples.database.row.CustomerTables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatement;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The PostgreSQL dialect, which binds lists of IDs as arrays. */
public final class PostgresDialect implements Dialect {

  private static final int LOCK_ATTEMPTS = 30;
  private static final Duration LOCK_WAIT = Duration.ofMillis(100);

  private static final String IN_IDS = " = ANY (:ids)";

  @Override
  public String scripts() {
    return PostgresDialect.class.getPackageName().replace('.', '/');
  }

  @Override
  public void prepareMigration(DatabaseAddress address, Handle handle) {
    requireUtf8(address, handle);
    requireAlone(address, handle);
    createSchema(handle);
  }

  @Override
  public void prepareImport(Handle handle) {
    handle.execute("SET lock_timeout = " + DatabaseAddress.LOCK_MILLISECONDS);
  }

  /** Throws unless the encoding is UTF-8; other encodings cannot hold every text. */
  private static void requireUtf8(DatabaseAddress address, Handle handle) {
    String encoding = handle.createQuery("SHOW server_encoding").mapTo(String.class).one();
    if (!encoding.equals("UTF8")) {
      throw DatabaseFailure.of(address.toString(), DatabaseReason.of("pg.encoding", encoding));
    }
  }

  /**
   * Throws if another program holds the import lock. The server detects a killed program within a
   * second, so that the next one can proceed.
   */
  private static void requireAlone(DatabaseAddress address, Handle handle) {
    try {
      handle.execute("SET client_connection_check_interval = '1s'");
    } catch (JdbiException e) {
      // Old servers and Windows do not support the setting; they detect a killed program later.
    }
    for (int i = 0; !isAlone(handle); i++) {
      if (i == LOCK_ATTEMPTS) {
        throw DatabaseFailure.of(address.toString(), DatabaseReason.of("running"));
      }
      LockSupport.parkNanos(LOCK_WAIT.toNanos());
    }
  }

  private static boolean isAlone(Handle handle) {
    return handle
        .createQuery("SELECT pg_try_advisory_lock(hashtext('customers import'))")
        .mapTo(Boolean.class)
        .one();
  }

  /** Creates the schema that the address names, if it does not exist. */
  private static void createSchema(Handle handle) {
    handle
        .createQuery(
            "SELECT format('CREATE SCHEMA %I', schema_name[1]) FROM"
                + " parse_ident(split_part(current_setting('search_path'), ',', 1)) AS schema_name"
                + " WHERE current_schema() IS NULL AND schema_name[1] <> '$user'")
        .mapTo(String.class)
        .findOne()
        .ifPresent(handle::execute);
  }

  @Override
  public CustomerTables tables(Handle handle) throws SQLException {
    CopyManager copy = handle.getConnection().unwrap(PGConnection.class).getCopyAPI();
    return new CustomerTables(table -> new PostgresRowWriter(copy, table));
  }

  @Override
  public ColumnReader columns() {
    return new PostgresColumns();
  }

  @Override
  public String lastActivityColumns() {
    return "last_activity, last_activity_nanos";
  }

  @Override
  public Instant lastActivity(ResultSet row, int column) throws SQLException {
    Instant micros = row.getObject(column, OffsetDateTime.class).toInstant();
    return micros.plusNanos(row.getInt(column + 1));
  }

  @Override
  public String inIds() {
    return IN_IDS;
  }

  @Override
  public <S extends SqlStatement<S>> S bindIds(S statement, Collection<Long> ids) {
    return statement.bindArray("ids", Long.class, ids);
  }

  @Override
  public String now() {
    return "now()";
  }
}
