package io.github.customerkit.examples.database.connection;

import io.github.customerkit.examples.fetch.api.Reason;

/**
 * Thrown when an import into a database fails. The message names the database and the reason,
 * without data. There is no cause, because drivers' exceptions quote rows.
 */
public final class DatabaseFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Reason reason;

  private DatabaseFailure(Reason reason) {
    super(reason.toString());
    this.reason = reason;
  }

  /** Creates a failure from the printable name of a database and a reason. */
  public static DatabaseFailure of(String name, Reason reason) {
    return new DatabaseFailure(DatabaseReason.of("cannot-import", name, reason));
  }

  /** Returns the whole message as a reason, whose words in English are the message. */
  public Reason reason() {
    return reason;
  }

  /** Creates a failure from an exception of a driver or a library. */
  static DatabaseFailure of(String name, boolean isSqlite, Exception failure) {
    return of(name, FailureReason.reason(failure, isSqlite));
  }

  /**
   * Creates a failure for an unsupported URL; the message omits it, because it may hold a password.
   */
  static DatabaseFailure ofUrl(String key) {
    return new DatabaseFailure(DatabaseReason.of("into", DatabaseReason.of(key)));
  }
}
