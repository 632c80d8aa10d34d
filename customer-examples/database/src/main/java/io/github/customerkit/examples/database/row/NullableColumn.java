package io.github.customerkit.examples.database.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads columns that may be null, which JDBC returns as 0. */
public final class NullableColumn {

  private NullableColumn() {}

  /** Returns the integer in a column, numbered from 1; null if the column is null. */
  public static @Nullable Long integer(ResultSet row, int column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? null : (Long) number;
  }
}
