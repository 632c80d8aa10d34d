package io.github.customerkit.examples.database.connection;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The address of a database to import into: a SQLite file or a PostgreSQL database. */
public final class DatabaseAddress {

  /** The time to wait for a lock of another program. */
  public static final int LOCK_MILLISECONDS = 5000;

  private static final String SQLITE = "jdbc:sqlite:";

  /** The scheme of an address, in contrast to the drive of a file. */
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:(?![\\\\/](?!/))");

  private static final int CACHE_KIB = 128 << 10;

  private final String name;
  private final DataSource source;
  private final boolean isSqlite;
  private final @Nullable Path file;

  private DatabaseAddress(String name, DataSource source, boolean isSqlite, @Nullable Path file) {
    this.name = name;
    this.source = source;
    this.isSqlite = isSqlite;
    this.file = file;
  }

  /**
   * Returns the address of a SQLite file, which need not exist.
   *
   * @param file the file; not null
   * @return its address
   */
  public static DatabaseAddress ofFile(Path file) {
    return sqlite(file.toString(), SQLITE + file.toUri(), file);
  }

  /**
   * Parses the name of a file, or the URL of a database.
   *
   * @param url the name of a SQLite file such as {@code customers.db}, {@code jdbc:sqlite:FILE}, or
   *     {@code postgresql://USER:PASSWORD@HOST:PORT/DATABASE?PARAMETERS}, also with {@code
   *     postgres} or {@code jdbc:postgresql}; not null
   * @param environment variables with user and password, if the URL has none: {@code PGUSER} and
   *     {@code PGPASSWORD}; not null
   * @return its address
   * @throws DatabaseFailure if it is neither; the message omits it, because it may hold a password
   */
  public static DatabaseAddress of(String url, Map<String, String> environment) {
    if (url.startsWith(SQLITE)) {
      String file = url.substring(SQLITE.length()).replaceFirst("\\?.*", "");
      if (file.isEmpty()
          || file.startsWith(":")
          || file.startsWith("file::memory:")
          || url.matches(".*[?&]mode=memory(&.*)?")) {
        throw DatabaseFailure.ofUrl("url.file");
      }
      return sqlite(file, url, SqliteFile.named(file));
    }
    if (PostgresAddress.matches(url)) {
      return postgres(url, environment);
    }
    if (url.isEmpty() || url.equals("-") || SCHEME.matcher(url).lookingAt()) {
      throw neither();
    }
    try {
      return ofFile(Path.of(url));
    } catch (InvalidPathException e) {
      throw neither();
    }
  }

  private static DatabaseFailure neither() {
    return DatabaseFailure.ofUrl("url.neither");
  }

  private static DatabaseAddress sqlite(String name, String url, @Nullable Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(LOCK_MILLISECONDS);
    config.setCacheSize(-CACHE_KIB);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(url);
    return new DatabaseAddress(name, source, true, file);
  }

  private static DatabaseAddress postgres(String url, Map<String, String> environment) {
    Properties parts = new Properties();
    DataSource source = PostgresAddress.source(url, environment, parts);
    return new DatabaseAddress(PostgresAddress.name(parts), source, false, null);
  }

  DataSource source() {
    return source;
  }

  public boolean isSqlite() {
    return isSqlite;
  }

  /**
   * Returns the files that an import writes: the database, and the files that SQLite creates beside
   * it.
   *
   * @return the files; empty for PostgreSQL
   */
  public List<Path> files() {
    Path database = file;
    return database == null
        ? List.of()
        : Stream.of("", "-wal", "-shm", "-journal")
            .map(suffix -> database.resolveSibling(database.getFileName() + suffix))
            .toList();
  }

  /**
   * Fails if the database is a directory, of which SQLite says only that it cannot be opened.
   *
   * @throws DatabaseFailure that says so
   */
  public void requireNoDirectory() {
    if (file != null && Files.isDirectory(file)) {
      throw DatabaseFailure.of(name, DatabaseReason.of("directory"));
    }
  }

  /**
   * Returns the SQLite file; null for PostgreSQL, or if the name is invalid, which SQLite reports.
   */
  @Nullable Path file() {
    return file;
  }

  /** Returns the name to print, without user and password. */
  @Override
  public String toString() {
    return name;
  }
}
