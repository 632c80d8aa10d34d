package io.github.customerkit.examples.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Opens databases: refuses those that cannot be used, and makes the tables of the others. */
final class DatabaseOpening {

  /** Written back at once, when so many have changed. */
  private static final int WAL_PAGES = 8192;

  private static final int LOCK_TRIES = 30;
  private static final Duration LOCK_WAIT = Duration.ofMillis(100);

  private DatabaseOpening() {}

  static Handle open(DatabaseAddress address) {
    Path file = address.file();
    boolean isNew = file != null && SqliteFile.createPrivately(file);
    try {
      return openTables(address);
    } catch (RuntimeException e) {
      if (file != null && isNew) {
        SqliteFile.deleteEmpty(file);
      }
      throw e;
    }
  }

  private static Handle openTables(DatabaseAddress address) {
    Handle handle = Jdbi.create(address.source()).registerArrayType(Long.class, "bigint").open();
    try {
      if (address.isSqlite()) {
        migrate(address);
        prepareSqlite(handle);
      } else {
        requireUtf8(address, handle);
        requireAlone(address, handle);
        migrate(address);
        handle.execute("SET lock_timeout = " + DatabaseAddress.LOCK_MILLISECONDS);
      }
      return handle;
    } catch (RuntimeException e) {
      handle.close();
      throw e;
    }
  }

  /** Not before the file is known to be ours: the mode stays with it. */
  private static void prepareSqlite(Handle handle) {
    handle.execute("PRAGMA journal_mode = WAL");
    handle.execute("PRAGMA synchronous = NORMAL");
    handle.execute("PRAGMA wal_autocheckpoint = " + WAL_PAGES);
  }

  /** Any other cannot hold every text. */
  private static void requireUtf8(DatabaseAddress address, Handle handle) {
    String encoding = handle.createQuery("SHOW server_encoding").mapTo(String.class).one();
    if (!encoding.equals("UTF8")) {
      throw DatabaseFailure.of(address.toString(), "its encoding is " + encoding + ", not UTF8");
    }
  }

  /** The server sees within a second that a program was killed, and so does the next program. */
  private static void requireAlone(DatabaseAddress address, Handle handle) {
    try {
      handle.execute("SET client_connection_check_interval = '1s'");
    } catch (JdbiException e) {
      // Neither an old server nor one on Windows can; then it is seen later.
    }
    for (int i = 0; !isAlone(handle); i++) {
      if (i == LOCK_TRIES) {
        throw DatabaseFailure.of(address.toString(), "another import into it is running");
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

  private static void migrate(DatabaseAddress address) {
    Flyway.configure(DatabaseOpening.class.getClassLoader())
        .loggers("slf4j")
        .dataSource(address.source())
        .locations("classpath:" + folder(address))
        .ignoreMigrationPatterns(new String[0])
        .load()
        .migrate();
  }

  /** Where the scripts are. */
  static String folder(DatabaseAddress address) {
    String folder = DatabaseOpening.class.getPackageName().replace('.', '/');
    return folder + (address.isSqlite() ? "/sqlite" : "/postgresql");
  }
}
