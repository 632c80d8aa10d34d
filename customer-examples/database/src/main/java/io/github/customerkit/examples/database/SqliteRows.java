package io.github.customerkit.examples.database;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Rows as batches of one prepared statement. */
final class SqliteRows implements Rows {

  private final PreparedStatement insert;
  private int column;
  private boolean isEmpty = true;

  /** For a table with so many columns. */
  SqliteRows(Connection connection, String table, int columns) throws SQLException {
    insert =
        connection.prepareStatement(
            "INSERT INTO " + table + " VALUES (?" + ", ?".repeat(columns - 1) + ")");
  }

  @Override
  public Rows integer(@Nullable Long value) throws SQLException {
    if (value == null) {
      return none();
    }
    insert.setLong(++column, value);
    return this;
  }

  @Override
  public Rows text(@Nullable String value) throws SQLException {
    insert.setString(++column, value);
    return this;
  }

  @Override
  public Rows flag(@Nullable Boolean value) throws SQLException {
    return integer(value == null ? null : (Long) (value ? 1L : 0L));
  }

  @Override
  public Rows money(BigDecimal value) throws SQLException {
    return text(value.toPlainString());
  }

  @Override
  public Rows number(@Nullable Number value) throws SQLException {
    if (value == null || value instanceof Long) {
      return integer((Long) value);
    }
    insert.setDouble(++column, value.doubleValue());
    return this;
  }

  @Override
  public Rows time(@Nullable Instant value) throws SQLException {
    return text(value == null ? null : FixedWidthTime.of(value));
  }

  @Override
  public Rows json(@Nullable String value) throws SQLException {
    return text(value);
  }

  @Override
  public Rows bytes(byte @Nullable [] value) throws SQLException {
    if (value == null) {
      return none();
    }
    insert.setBytes(++column, value);
    return this;
  }

  private Rows none() throws SQLException {
    insert.setNull(++column, Types.NULL);
    return this;
  }

  @Override
  public void end() throws SQLException {
    insert.addBatch();
    column = 0;
    isEmpty = false;
  }

  @Override
  public void store() throws SQLException {
    if (!isEmpty) {
      insert.executeBatch();
      isEmpty = true;
    }
  }
}
