package io.github.customerkit.examples.database.row;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Collects rows of one table, value by value in column order, and stores them on request. Only the
 * values vary between statements.
 */
public interface RowWriter {

  RowWriter integer(@Nullable Long value) throws SQLException;

  RowWriter text(@Nullable String value) throws SQLException;

  RowWriter flag(@Nullable Boolean value) throws SQLException;

  /** Writes an exact decimal number. */
  RowWriter decimal(@Nullable BigDecimal value) throws SQLException;

  /** Writes a number for comparisons, as precise as the database supports. */
  RowWriter number(@Nullable Number value) throws SQLException;

  /** Writes a time with nanoseconds, in as many columns as the database needs. */
  RowWriter time(@Nullable Instant value) throws SQLException;

  RowWriter json(@Nullable String value) throws SQLException;

  RowWriter bytes(byte @Nullable [] value) throws SQLException;

  /** Ends a row. */
  void end() throws SQLException;

  /** Stores the rows collected since the last call. */
  void store() throws SQLException;
}
