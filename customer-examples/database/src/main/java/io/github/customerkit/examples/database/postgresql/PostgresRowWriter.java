package io.github.customerkit.examples.database.postgresql;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.customerkit.examples.database.row.ColumnType;
import io.github.customerkit.examples.database.row.FixedWidthTime;
import io.github.customerkit.examples.database.row.RowWriter;
import io.github.customerkit.examples.database.row.Table;
import io.github.customerkit.examples.database.row.Table.Column;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/** Stores rows by COPY in text format: columns separated by tabs, rows by LF. */
final class PostgresRowWriter implements RowWriter {

  private static final int NANOS_PER_MICRO = 1000;

  private final CopyManager copy;
  private final String command;
  private StringBuilder rows = new StringBuilder();
  private boolean isInRow;

  PostgresRowWriter(CopyManager copy, Table table) {
    this.copy = copy;
    String names =
        table.columns().stream().map(PostgresRowWriter::names).collect(Collectors.joining(", "));
    this.command = "COPY " + table.name() + " (" + names + ") FROM STDIN";
  }

  /**
   * Returns the column names; a time has a second column for the nanoseconds below a microsecond.
   */
  private static String names(Column column) {
    return column.type() == ColumnType.TIME
        ? column.name() + ", " + column.name() + "_nanos"
        : column.name();
  }

  private PostgresRowWriter append(@Nullable Object value) {
    if (isInRow) {
      rows.append('\t');
    }
    isInRow = true;
    rows.append(value == null ? "\\N" : value);
    return this;
  }

  @Override
  public RowWriter integer(@Nullable Long value) {
    return append(value);
  }

  @Override
  public RowWriter text(@Nullable String value) {
    if (value == null) {
      return append(null);
    }
    append("");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> rows.append("\\\\");
        case '\t' -> rows.append("\\t");
        case '\n' -> rows.append("\\n");
        case '\r' -> rows.append("\\r");
        default -> rows.append(c);
      }
    }
    return this;
  }

  @Override
  public RowWriter flag(@Nullable Boolean value) {
    return append(value);
  }

  @Override
  public RowWriter decimal(@Nullable BigDecimal value) {
    return append(value == null ? null : value.toPlainString());
  }

  @Override
  public RowWriter number(@Nullable Number value) {
    return append(value instanceof BigDecimal exact ? exact.toPlainString() : value);
  }

  /** Writes the microseconds, and the remaining nanoseconds to a second column. */
  @Override
  public RowWriter time(@Nullable Instant value) {
    if (value == null) {
      return append(null).append(null);
    }
    int nanos = value.get(ChronoField.NANO_OF_SECOND) % NANOS_PER_MICRO;
    return append(FixedWidthTime.of(value.minusNanos(nanos))).append(nanos);
  }

  @Override
  public RowWriter json(@Nullable String value) {
    return text(value);
  }

  @Override
  public RowWriter bytes(byte @Nullable [] value) {
    return append(value == null ? null : "\\\\x" + HexFormat.of().formatHex(value));
  }

  @Override
  public void end() {
    rows.append('\n');
    isInRow = false;
  }

  @Override
  public void store() throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    byte[] text = rows.toString().getBytes(UTF_8);
    rows = new StringBuilder();
    try {
      copy.copyIn(command, new ByteArrayInputStream(text), text.length);
    } catch (IOException e) {
      // Reading a byte array does not fail.
      throw new IllegalStateException(e);
    }
  }
}
