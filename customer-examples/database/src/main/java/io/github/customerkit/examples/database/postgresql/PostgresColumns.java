package io.github.customerkit.examples.database.postgresql;

import io.github.customerkit.examples.database.row.ColumnReader;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads exact numbers, and times with the nanoseconds of their second column. */
final class PostgresColumns implements ColumnReader {

  @Override
  public @Nullable BigDecimal decimal(ResultSet row, String column) throws SQLException {
    return row.getBigDecimal(column);
  }

  @Override
  public @Nullable Instant time(ResultSet row, String column) throws SQLException {
    OffsetDateTime micros = row.getObject(column, OffsetDateTime.class);
    return micros == null ? null : micros.toInstant().plusNanos(row.getInt(column + "_nanos"));
  }
}
