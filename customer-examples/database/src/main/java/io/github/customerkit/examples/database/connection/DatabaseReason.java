package io.github.customerkit.examples.database.connection;

import io.github.customerkit.examples.fetch.api.Reason;

/** Creates the reasons why a database cannot be used. */
public final class DatabaseReason {

  /** The name of the resource bundles. */
  static final String BUNDLE = "io.github.customerkit.examples.database.connection.reasons";

  private DatabaseReason() {}

  /** Returns a reason with a text in the resource bundles. */
  public static Reason of(String key, Object... arguments) {
    return Reason.in(BUNDLE, key, arguments);
  }
}
