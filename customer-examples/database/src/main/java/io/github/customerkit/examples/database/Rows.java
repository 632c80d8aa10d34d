package io.github.customerkit.examples.database;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows of one table, value by value in the order of its columns, and stores them when it is
 * asked to; nothing but the values varies in what the database is told.
 */
interface Rows {

  Rows integer(@Nullable Long value) throws SQLException;

  Rows text(@Nullable String value) throws SQLException;

  Rows flag(@Nullable Boolean value) throws SQLException;

  /** Money, exact. */
  Rows money(BigDecimal value) throws SQLException;

  /** A number to compare with, as near as the database can. */
  Rows number(@Nullable Number value) throws SQLException;

  /** A time to the nanosecond, in as many columns as it takes. */
  Rows time(@Nullable Instant value) throws SQLException;

  Rows json(@Nullable String value) throws SQLException;

  Rows bytes(byte @Nullable [] value) throws SQLException;

  /** Ends a row. */
  void end() throws SQLException;

  /** Stores the rows that were taken since it was last called. */
  void store() throws SQLException;
}
