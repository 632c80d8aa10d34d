package io.github.customerkit.examples.database.connection;

import io.github.customerkit.examples.fetch.api.Reason;

/** The failure reasons that both databases share. */
final class CommonReasons {

  static final Reason OTHER_TABLES = DatabaseReason.of("other-tables");
  static final Reason NO_SPACE = DatabaseReason.of("space");
  static final Reason LOCKED = DatabaseReason.of("locked");
  static final Reason READ_ONLY = DatabaseReason.of("read-only");

  private CommonReasons() {}
}
