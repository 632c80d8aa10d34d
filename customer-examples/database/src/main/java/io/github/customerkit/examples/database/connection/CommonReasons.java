package io.github.customerkit.examples.database.connection;

/** The failure reasons that both databases share. */
final class CommonReasons {

  static final String OTHER_TABLES = "its tables belong to another program";
  static final String NO_SPACE = "no space left";
  static final String LOCKED = "it is locked by another program";
  static final String READ_ONLY = "it is read-only";

  private CommonReasons() {}
}
