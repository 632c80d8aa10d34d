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

  private static final String OTHER_TABLES = "its tables are not those of this program";
  private static final String NO_SPACE = "no space left";
  private static final String LOCKED = "it is locked by another program";
  private static final String READ_ONLY = "it is read-only";

  private DatabaseFault() {}

  static String reason(Exception failure) {
    SQLException fault = fault(failure);
    if (fault instanceof SQLiteException sqlite) {
      return reason(sqlite.getResultCode());
    }
    if (fault instanceof PSQLException postgres) {
      return reason(String.valueOf(postgres.getSQLState()));
    }
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

  private static @Nullable SQLException fault(Throwable failure) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      if (e instanceof SQLException fault) {
        return fault;
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

  private static String reason(String sqlState) {
    return switch (sqlState) {
      case "08001" -> "no server answers there";
      case "08003", "08006", "57P01", "57P02" -> "the connection was lost";
      case "57P03" -> "the server is starting or stopping";
      case "08004", "08P01" ->
          "the server refused the connection; user and password are taken from PGUSER and PGPASSWORD";
      case "28000", "28P01" -> "wrong user or password; they are taken from PGUSER and PGPASSWORD";
      case "3D000" -> "no such database";
      case "42501" -> "permission denied";
      case "42P01", "42703", "42804" -> OTHER_TABLES;
      case "53100" -> NO_SPACE;
      case "53300" -> "the server has too many connections";
      case "55P03" -> LOCKED;
      case "25006" -> READ_ONLY;
      default -> "PostgreSQL failed with " + sqlState;
    };
  }
}
