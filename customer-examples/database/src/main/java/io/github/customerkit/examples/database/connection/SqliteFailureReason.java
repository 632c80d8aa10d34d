package io.github.customerkit.examples.database.connection;

import org.sqlite.SQLiteErrorCode;

/** Describes why a SQLite database cannot be used. */
final class SqliteFailureReason {

  private SqliteFailureReason() {}

  static String reason(SQLiteErrorCode code) {
    // An extended code has the code in its lowest byte.
    return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
      case SQLITE_FULL -> CommonReasons.NO_SPACE;
      case SQLITE_BUSY, SQLITE_LOCKED -> CommonReasons.LOCKED;
      case SQLITE_READONLY, SQLITE_PERM -> CommonReasons.READ_ONLY;
      case SQLITE_CANTOPEN -> "it cannot be opened; its folder may be missing or not writable";
      case SQLITE_NOTADB -> "it is not a SQLite database";
      case SQLITE_CORRUPT -> "it is damaged";
      // A single program never stores a row twice.
      case SQLITE_CONSTRAINT -> "another import into it is running";
      case SQLITE_ERROR -> CommonReasons.OTHER_TABLES;
      // The driver failed before it reached the database.
      case SQLITE_OK -> "SQLite cannot be run";
      default -> "SQLite failed with " + code.name();
    };
  }
}
