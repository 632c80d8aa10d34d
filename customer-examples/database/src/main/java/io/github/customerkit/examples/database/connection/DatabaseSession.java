package io.github.customerkit.examples.database.connection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.customerkit.examples.fetch.api.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** An open connection to a database that has the tables of this program. */
public final class DatabaseSession implements AutoCloseable {

  private final DatabaseAddress address;
  private final Dialect dialect;
  private final Handle handle;
  private boolean isIndexed;

  private DatabaseSession(DatabaseAddress address, Dialect dialect, Handle handle) {
    this.address = address;
    this.dialect = dialect;
    this.handle = handle;
  }

  /** Work that fails only if the database cannot be used. */
  public interface Work<T> {
    T run() throws SQLException;
  }

  /** Opens a database, and creates its tables if they do not exist. */
  public static DatabaseSession open(DatabaseAddress address, Dialect dialect) {
    return new DatabaseSession(
        address, dialect, attempt(address, () -> DatabaseOpener.open(address, dialect)));
  }

  public Handle handle() {
    return handle;
  }

  public Dialect dialect() {
    return dialect;
  }

  /** Returns a failure with a reason. */
  public DatabaseFailure failure(Reason reason) {
    return DatabaseFailure.of(address.toString(), reason);
  }

  /** Runs work, and converts its exceptions to failures without data. */
  public <T> T attempt(Work<T> work) {
    return attempt(address, work);
  }

  /** Runs work in a transaction, and converts its exceptions to failures without data. */
  public <T> T attemptInTransaction(Work<T> work) {
    return attempt(() -> handle.inTransaction(transaction -> work.run()));
  }

  private static <T> T attempt(DatabaseAddress address, Work<T> work) {
    try {
      return work.run();
    } catch (SQLException | JdbiException | FlywayException e) {
      throw DatabaseFailure.of(address.toString(), address.isSqlite(), e);
    }
  }

  /** Creates the indexes that do not exist, and samples the rows for the query planner, once. */
  public void index() {
    if (isIndexed) {
      return;
    }
    attempt(
        () -> {
          dialect.prepareIndexing(handle);
          return handle.createScript(indexScript()).execute();
        });
    isIndexed = true;
  }

  private String indexScript() {
    String script = "/" + dialect.scripts() + "/indexes.sql";
    try (InputStream in = DatabaseSession.class.getResourceAsStream(script)) {
      return new String(requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      handle.close();
    } catch (JdbiException e) {
      // Everything to store is already committed.
    }
  }
}
