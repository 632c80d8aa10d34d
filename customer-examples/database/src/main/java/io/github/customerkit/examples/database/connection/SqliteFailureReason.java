package io.github.customerkit.examples.database.connection;

import io.github.customerkit.examples.fetch.api.Reason;
import org.sqlite.SQLiteErrorCode;

/** Describes why a SQLite database cannot be used. */
final class SqliteFailureReason {

  private SqliteFailureReason() {}

  static Reason reason(SQLiteErrorCode code) {
    // An extended code has the code in its lowest byte.
    return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
      case SQLITE_FULL -> CommonReasons.NO_SPACE;
      case SQLITE_BUSY, SQLITE_LOCKED -> CommonReasons.LOCKED;
      case SQLITE_READONLY, SQLITE_PERM -> CommonReasons.READ_ONLY;
      case SQLITE_CANTOPEN -> DatabaseReason.of("sqlite.open");
      case SQLITE_NOTADB -> DatabaseReason.of("sqlite.other");
      case SQLITE_CORRUPT -> DatabaseReason.of("sqlite.damaged");
      // A single program never stores a row twice.
      case SQLITE_CONSTRAINT -> DatabaseReason.of("running");
      case SQLITE_ERROR -> CommonReasons.OTHER_TABLES;
      // The driver failed before it reached the database.
      case SQLITE_OK -> DatabaseReason.of("sqlite.start");
      default -> DatabaseReason.of("sqlite.failed", code.name());
    };
  }
}
