package io.github.customerkit.examples.database.sqlite;

import io.github.customerkit.examples.database.row.ColumnType;
import io.github.customerkit.examples.database.row.FixedWidthTime;
import io.github.customerkit.examples.database.row.RowWriter;
import io.github.customerkit.examples.database.row.Table;
import io.github.customerkit.examples.database.row.Table.Column;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stores rows by batches of prepared statements, with many rows per statement where possible. */
final class SqliteRowWriter implements RowWriter {

  private static final int ROWS_PER_STATEMENT = 50;

  private final PreparedStatement insert;
  private final PreparedStatement insertMany;
  private final int columns;
  private final List<@Nullable Object> values = new ArrayList<>();

  SqliteRowWriter(Connection connection, Table table) throws SQLException {
    columns = table.columns().size();
    String names =
        table.columns().stream().map(SqliteRowWriter::name).collect(Collectors.joining(", "));
    String row = "(?" + ", ?".repeat(columns - 1) + ")";
    String sql = "INSERT INTO " + table.name() + " (" + names + ") VALUES " + row;
    insert = connection.prepareStatement(sql);
    insertMany = connection.prepareStatement(sql + (", " + row).repeat(ROWS_PER_STATEMENT - 1));
  }

  /**
   * Returns the column name. SQLite has no exact decimals: they are stored as text, from which
   * other columns are generated.
   */
  private static String name(Column column) {
    return column.type() == ColumnType.DECIMAL ? decimalName(column.name()) : column.name();
  }

  static String decimalName(String column) {
    return column + "_text";
  }

  private SqliteRowWriter value(@Nullable Object value) {
    values.add(value);
    return this;
  }

  @Override
  public RowWriter integer(@Nullable Long value) {
    return value(value);
  }

  @Override
  public RowWriter text(@Nullable String value) {
    return value(value);
  }

  @Override
  public RowWriter flag(@Nullable Boolean value) {
    return value(value == null ? null : (Long) (value ? 1L : 0L));
  }

  @Override
  public RowWriter decimal(@Nullable BigDecimal value) {
    return value(value == null ? null : value.toPlainString());
  }

  @Override
  public RowWriter number(@Nullable Number value) {
    return value(value == null || value instanceof Long ? value : (Double) value.doubleValue());
  }

  @Override
  public RowWriter time(@Nullable Instant value) {
    return value(value == null ? null : FixedWidthTime.of(value));
  }

  @Override
  public RowWriter json(@Nullable String value) {
    return value(value);
  }

  @Override
  public RowWriter bytes(byte @Nullable [] value) {
    return value(value);
  }

  @Override
  public void end() {
    if (values.size() % columns != 0) {
      throw new IllegalStateException("a row has another number of columns");
    }
  }

  @Override
  public void store() throws SQLException {
    int valuesPerStatement = ROWS_PER_STATEMENT * columns;
    int begin = values.size() / valuesPerStatement * valuesPerStatement;
    store(insertMany, 0, begin, valuesPerStatement);
    store(insert, begin, values.size(), columns);
    values.clear();
  }

  private void store(PreparedStatement statement, int begin, int end, int valuesPerStatement)
      throws SQLException {
    for (int from = begin; from < end; from += valuesPerStatement) {
      for (int i = 0; i < valuesPerStatement; i++) {
        set(statement, i + 1, values.get(from + i));
      }
      statement.addBatch();
    }
    if (begin < end) {
      statement.executeBatch();
    }
  }

  /** Sets common types directly, because {@code setObject} tests nine other classes first. */
  private static void set(PreparedStatement statement, int column, @Nullable Object value)
      throws SQLException {
    if (value instanceof String text) {
      statement.setString(column, text);
    } else if (value instanceof Long number) {
      statement.setLong(column, number);
    } else {
      statement.setObject(column, value);
    }
  }
}
