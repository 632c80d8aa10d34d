package io.github.customerkit.examples.database.connection;

/**
 * A database cannot be imported into; its message says which and why, and holds no data. There is
 * no cause: those of drivers quote rows.
 */
public final class DatabaseFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private DatabaseFailure(String message) {
    super(message);
  }

  /** A database by its printable name, and why. */
  public static DatabaseFailure of(String name, String reason) {
    return new DatabaseFailure("cannot import into " + name + ": " + reason);
  }

  /** The same for what a driver or a library threw. */
  static DatabaseFailure of(String name, Exception failure) {
    return of(name, FailureReason.reason(failure));
  }

  /**
   * A URL that names no database that there is an import into; it is not told, for its password.
   */
  static DatabaseFailure ofUrl(String reason) {
    return new DatabaseFailure("--into " + reason);
  }
}
