package io.github.customerkit.examples.database.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Columns that may be null, which JDBC gives as 0. */
public final class NullableColumn {

  private NullableColumn() {}

  /** Returns an integer of a row, by its column from 1. */
  public static @Nullable Long integer(ResultSet row, int column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? null : (Long) number;
  }
}
