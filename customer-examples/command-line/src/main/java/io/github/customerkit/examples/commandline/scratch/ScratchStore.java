package io.github.customerkit.examples.commandline.scratch;

import io.github.customerkit.examples.commandline.failure.OutputFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/**
 * Tables larger than memory, in a private temporary file that is deleted when the store is closed.
 * Uses little heap, and about 64 MiB outside it, for any amount of data.
 *
 * <p>Uses one transaction, which is never committed. Not for use by several threads.
 */
public final class ScratchStore implements AutoCloseable {

  private static final int PAGE_BYTES = 8192;
  private static final int CACHE_KIB = 64 << 10;

  private final Path file;
  private final ScratchDatabase database;
  private int tables;

  private ScratchStore(Path file, ScratchDatabase database) {
    this.file = file;
    this.database = database;
  }

  /**
   * Opens an empty store in the system's folder for temporary files.
   *
   * @throws OutputFailure if it cannot be created
   */
  public static ScratchStore open() {
    return in(Path.of(System.getProperty("java.io.tmpdir")), settings());
  }

  /** Opens an empty store in a folder. */
  static ScratchStore in(Path folder, SQLiteConfig settings) {
    Path file;
    try {
      file = Files.createTempFile(folder, "customers", ".scratch");
    } catch (IOException e) {
      throw ScratchDatabase.failure(folder, e);
    }
    try {
      Connection connection = settings.createConnection("jdbc:sqlite:" + file.toUri());
      connection.setAutoCommit(false);
      return new ScratchStore(file, new ScratchDatabase(folder, connection));
    } catch (SQLException e) {
      throw ScratchDatabase.failure(folder, e);
    } finally {
      // If the system can delete an open file, even a killed process leaves no file.
      delete(file);
    }
  }

  /** The settings for a file that need not survive a crash. */
  static SQLiteConfig settings() {
    SQLiteConfig settings = new SQLiteConfig();
    settings.setPageSize(PAGE_BYTES);
    settings.setCacheSize(-CACHE_KIB);
    settings.setJournalMode(SQLiteConfig.JournalMode.OFF);
    settings.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    settings.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
    settings.setTempStore(SQLiteConfig.TempStore.FILE);
    return settings;
  }

  /** Creates a table with integer keys, in ascending order. */
  public ScratchTable<Long> byNumber() {
    return table("INTEGER PRIMARY KEY", key -> key, stored -> ((Number) stored).longValue());
  }

  /** Creates a table with text keys, in the order of their code points. */
  public ScratchTable<String> byText() {
    return table(
        "BLOB NOT NULL UNIQUE",
        key -> key.getBytes(StandardCharsets.UTF_8),
        stored -> new String((byte[]) stored, StandardCharsets.UTF_8));
  }

  private <K> ScratchTable<K> table(
      String type, ScratchTable.ToStored<K> toStored, ScratchTable.ToKey<K> toKey) {
    String name = "scratch" + ++tables;
    return database.attempt(
        () -> {
          try (var create = database.connection().createStatement()) {
            create.execute("CREATE TABLE " + name + " (key " + type + ", value BLOB NOT NULL)");
          }
          return new ScratchTable<>(database, name, toStored, toKey);
        });
  }

  /** Deletes everything stored. */
  @Override
  public void close() {
    try {
      database.connection().close();
    } catch (SQLException e) {
      // The data is not needed any more.
    } finally {
      delete(file);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }
}
