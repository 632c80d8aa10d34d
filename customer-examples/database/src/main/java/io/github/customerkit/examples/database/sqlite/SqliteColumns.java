package io.github.customerkit.examples.database.sqlite;

import io.github.customerkit.examples.database.row.ColumnReader;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads exact numbers and times, which SQLite stores as text. */
final class SqliteColumns implements ColumnReader {

  @Override
  public @Nullable BigDecimal decimal(ResultSet row, String column) throws SQLException {
    String text = row.getString(SqliteRowWriter.decimalName(column));
    return text == null ? null : new BigDecimal(text);
  }

  @Override
  public @Nullable Instant time(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? null : Instant.parse(text);
  }
}
