package io.github.customerkit.examples.database.row;

import io.github.customerkit.model.FieldType;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A type of column; the {@link RowWriter} method of the same name writes its values. */
public enum ColumnType {
  INTEGER,
  TEXT,
  FLAG,
  /** An exact number. */
  DECIMAL,
  /** A number for comparisons, as precise as the database supports. */
  NUMBER,
  TIME,
  JSON,
  BYTES;

  /**
   * Returns the column type of a field with a single value; null if the field is stored in its own
   * table.
   */
  public static @Nullable ColumnType of(FieldType<?> type) {
    return switch (type.kind()) {
      case INT64 -> INTEGER;
      case NUMBER -> DECIMAL;
      case STRING -> TEXT;
      case BOOLEAN -> FLAG;
      case DATE_TIME -> TIME;
      case OBJECT, SCHEMA, LIST -> null;
    };
  }

  /** Writes a field's value as this type. */
  void write(RowWriter row, @Nullable Object value) throws SQLException {
    switch (this) {
      case INTEGER -> row.integer((Long) value);
      case TEXT, JSON -> row.text((String) value);
      case FLAG -> row.flag((Boolean) value);
      case DECIMAL -> row.decimal((BigDecimal) value);
      case NUMBER -> row.number((Number) value);
      case TIME -> row.time((Instant) value);
      case BYTES -> row.bytes((byte[]) value);
    }
  }

  /** Reads a field's value of this type; null if the column is null. */
  @Nullable Object read(ResultSet row, String column, ColumnReader columns) throws SQLException {
    return switch (this) {
      case INTEGER -> orNull(row, row.getLong(column));
      case TEXT, JSON -> row.getString(column);
      case FLAG -> orNull(row, row.getBoolean(column));
      case DECIMAL -> columns.decimal(row, column);
      case TIME -> columns.time(row, column);
      case NUMBER, BYTES -> throw new IllegalStateException("no field has a column of " + this);
    };
  }

  /** Returns the value just read, for which JDBC returns 0 or false if the column is null. */
  private static @Nullable Object orNull(ResultSet row, Object value) throws SQLException {
    return row.wasNull() ? null : value;
  }
}
