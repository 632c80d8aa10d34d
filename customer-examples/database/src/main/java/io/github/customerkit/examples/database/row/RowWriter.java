package io.github.customerkit.examples.database.row;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows of one table, value by value in the order of its columns, and stores them when it is
 * asked to; nothing but the values varies in what the database is told.
 */
public interface RowWriter {

  RowWriter integer(@Nullable Long value) throws SQLException;

  RowWriter text(@Nullable String value) throws SQLException;

  RowWriter flag(@Nullable Boolean value) throws SQLException;

  /** A decimal number, exact. */
  RowWriter decimal(@Nullable BigDecimal value) throws SQLException;

  /** A number to compare with, as near as the database can. */
  RowWriter number(@Nullable Number value) throws SQLException;

  /** A time to the nanosecond, in as many columns as it takes. */
  RowWriter time(@Nullable Instant value) throws SQLException;

  RowWriter json(@Nullable String value) throws SQLException;

  RowWriter bytes(byte @Nullable [] value) throws SQLException;

  /** Ends a row. */
  void end() throws SQLException;

  /** Stores the rows that were taken since it was last called. */
  void store() throws SQLException;
}
