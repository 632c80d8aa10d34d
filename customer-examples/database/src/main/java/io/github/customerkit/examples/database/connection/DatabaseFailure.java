package io.github.customerkit.examples.database.connection;

/**
 * Thrown when an import into a database fails. The message names the database and the reason,
 * without data. There is no cause, because drivers' exceptions quote rows.
 */
public final class DatabaseFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private DatabaseFailure(String message) {
    super(message);
  }

  /** Creates a failure from the printable name of a database and a reason. */
  public static DatabaseFailure of(String name, String reason) {
    return new DatabaseFailure("cannot import into " + name + ": " + reason);
  }

  /** Creates a failure from an exception of a driver or a library. */
  static DatabaseFailure of(String name, boolean isSqlite, Exception failure) {
    return of(name, FailureReason.reason(failure, isSqlite));
  }

  /**
   * Creates a failure for an unsupported URL; the message omits it, because it may hold a password.
   */
  static DatabaseFailure ofUrl(String reason) {
    return new DatabaseFailure("--into " + reason);
  }
}
