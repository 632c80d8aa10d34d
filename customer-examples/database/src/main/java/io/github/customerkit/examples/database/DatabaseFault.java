package io.github.customerkit.examples.database;

import java.sql.SQLException;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Why a database cannot be used, in words that hold nothing of what was to be stored. */
final class DatabaseFault {

  static final String OTHER_TABLES = "its tables are not those of this program";
  static final String NO_SPACE = "no space left";
  static final String LOCKED = "it is locked by another program";
  static final String READ_ONLY = "it is read-only";

  private DatabaseFault() {}

  /** The drivers' own exceptions come first: what stands around them knows less. */
  static String reason(Exception failure) {
    SQLiteException sqlite = find(SQLiteException.class, failure);
    if (sqlite != null) {
      return reason(sqlite.getResultCode());
    }
    PSQLException postgres = find(PSQLException.class, failure);
    if (postgres != null) {
      return PostgresFault.reason(postgres);
    }
    SQLException fault = find(SQLException.class, failure);
    if (fault != null && fault.getErrorCode() == 0 && failure instanceof FlywayException) {
      return OTHER_TABLES;
    }
    if (fault != null) {
      return reason(SQLiteErrorCode.getErrorCode(fault.getErrorCode()));
    }
    return failure instanceof FlywayException migration
        ? reason(migration)
        : "it failed with " + failure.getClass().getName();
  }

  private static <T extends Throwable> @Nullable T find(Class<T> type, Throwable failure) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      if (type.isInstance(e)) {
        return type.cast(e);
      }
    }
    return null;
  }

  private static String reason(FlywayException failure) {
    return failure.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE
        ? "it holds tables that this program did not make"
        : "its tables were made by another version of this program, or by another program";
  }

  private static String reason(SQLiteErrorCode code) {
    // An extended code has the code in its lowest byte.
    return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
      case SQLITE_FULL -> NO_SPACE;
      case SQLITE_BUSY, SQLITE_LOCKED -> LOCKED;
      case SQLITE_READONLY, SQLITE_PERM -> READ_ONLY;
      case SQLITE_CANTOPEN -> "it cannot be opened; is its folder there, and yours to write?";
      case SQLITE_NOTADB -> "it is no SQLite database";
      case SQLITE_CORRUPT -> "it is damaged";
      // One program at a time never stores a row twice.
      case SQLITE_CONSTRAINT -> "another import into it is running";
      case SQLITE_ERROR -> OTHER_TABLES;
      // Says that the driver never got as far as the database.
      case SQLITE_OK -> "SQLite cannot be run";
      default -> "SQLite failed with " + code.name();
    };
  }
}
