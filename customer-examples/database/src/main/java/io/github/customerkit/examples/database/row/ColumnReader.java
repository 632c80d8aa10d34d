package io.github.customerkit.examples.database.row;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads the types of columns that differ between databases, as {@link RowWriter} wrote them. */
public interface ColumnReader {

  /** Returns an exact number; null if the column is null. */
  @Nullable BigDecimal decimal(ResultSet row, String column) throws SQLException;

  /** Returns a time; null if the column is null. */
  @Nullable Instant time(ResultSet row, String column) throws SQLException;
}
