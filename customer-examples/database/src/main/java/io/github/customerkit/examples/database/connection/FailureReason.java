package io.github.customerkit.examples.database.connection;

import io.github.customerkit.examples.fetch.api.Reason;
import java.sql.SQLException;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Describes why a database cannot be used, without data. */
final class FailureReason {

  private FailureReason() {}

  /**
   * Returns the reason; prefers the drivers' exceptions, because the exceptions that wrap them are
   * less specific.
   */
  static Reason reason(Exception failure, boolean isSqlite) {
    SQLiteException sqlite = find(SQLiteException.class, failure);
    if (sqlite != null) {
      return SqliteFailureReason.reason(sqlite.getResultCode());
    }
    PSQLException postgres = find(PSQLException.class, failure);
    if (postgres != null) {
      return PostgresFailureReason.reason(postgres);
    }
    SQLException sqlFailure = find(SQLException.class, failure);
    if (sqlFailure != null
        && sqlFailure.getErrorCode() == 0
        && failure instanceof FlywayException) {
      return CommonReasons.OTHER_TABLES;
    }
    if (sqlFailure != null) {
      return SqliteFailureReason.reason(SQLiteErrorCode.getErrorCode(sqlFailure.getErrorCode()));
    }
    return failure instanceof FlywayException migration
        ? reason(migration, isSqlite)
        : DatabaseReason.of("failed", failure.getClass().getName());
  }

  private static <T extends Throwable> @Nullable T find(Class<T> type, Throwable failure) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      if (type.isInstance(e)) {
        return type.cast(e);
      }
    }
    return null;
  }

  private static Reason reason(FlywayException failure, boolean isSqlite) {
    if (failure.getErrorCode() != CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
      return DatabaseReason.of("other-version");
    }
    return DatabaseReason.of(isSqlite ? "sqlite.tables" : "pg.tables");
  }
}
