package io.github.customerkit.examples.database.row;

import io.github.customerkit.model.FieldType;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A type of values that a database stores, each by the method of {@link RowWriter} of the same
 * name.
 */
public enum ColumnType {
  INTEGER,
  TEXT,
  FLAG,
  /** Exact. */
  DECIMAL,
  /** To compare with; as near as the database can. */
  NUMBER,
  TIME,
  JSON,
  BYTES;

  /** Returns how a field is stored that takes one value; null if it takes a table of its own. */
  static @Nullable ColumnType of(FieldType<?> type) {
    return switch (type.kind()) {
      case INT64 -> INTEGER;
      case NUMBER -> DECIMAL;
      case STRING -> TEXT;
      case BOOLEAN -> FLAG;
      case DATE_TIME -> TIME;
      case OBJECT, SCHEMA, LIST -> null;
    };
  }

  /** Writes a value of a field whose type is stored so. */
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
}
