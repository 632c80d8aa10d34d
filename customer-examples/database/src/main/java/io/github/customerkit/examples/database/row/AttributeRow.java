package io.github.customerkit.examples.database.row;

import io.github.customerkit.examples.database.row.Table.Column;
import io.github.customerkit.model.AttributeType;
import io.github.customerkit.model.Rfc3339;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The value of an attribute, as the columns of its row.
 *
 * @param type the API's name of the type, {@code raw} or {@code null}
 * @param text the exact text of a single value; null for a list or an object
 * @param number the number; null for other values
 * @param time the time; null for other values
 * @param json the JSON of a list or an object; null for a single value
 */
public record AttributeRow(
    String type,
    @Nullable String text,
    @Nullable Number number,
    @Nullable Instant time,
    @Nullable String json) {

  /**
   * The maximum length of an indexed text; with the name, a longer one would not fit into a
   * PostgreSQL index.
   */
  private static final int MAX_INDEXED = 500;

  /** The columns of the table, in the order in which a row is stored. */
  static final List<Column> COLUMNS =
      List.of(
          new Column("customer_id", ColumnType.INTEGER),
          new Column("position", ColumnType.INTEGER),
          new Column("name", ColumnType.TEXT),
          new Column("type", ColumnType.TEXT),
          new Column("value", ColumnType.TEXT),
          new Column("long_value", ColumnType.TEXT),
          new Column("number", ColumnType.NUMBER),
          new Column("time", ColumnType.TIME),
          new Column("json", ColumnType.JSON));

  private static final AttributeRow NULL = new AttributeRow("null", null, null, null, null);

  private static final List<AttributeType> LISTS =
      List.of(AttributeType.TIME_LIST, AttributeType.STRING_LIST, AttributeType.NUMBER_LIST);

  /**
   * Returns the columns of a value.
   *
   * @param value a value of an attribute: a text, number, flag, list, map or null
   */
  public static AttributeRow of(@Nullable Object value) {
    if (value == null) {
      return NULL;
    }
    if (value instanceof String text) {
      OffsetDateTime time = Rfc3339.parse(text);
      return time == null
          ? single(AttributeType.STRING, text, null, null)
          : single(AttributeType.TIME, text, null, time.toInstant());
    }
    if (value instanceof Number number) {
      String text = number instanceof BigDecimal exact ? exact.toPlainString() : number.toString();
      return single(AttributeType.NUMBER, text, number, null);
    }
    if (value instanceof Boolean flag) {
      return single(AttributeType.BOOLEAN, flag.toString(), null, null);
    }
    return new AttributeRow(typeOfJson(value), null, null, null, JsonText.of(value));
  }

  private static AttributeRow single(
      AttributeType type, String text, @Nullable Number number, @Nullable Instant time) {
    return new AttributeRow(type.apiName(), text, number, time, null);
  }

  private static String typeOfJson(Object value) {
    if (value instanceof List<?> list && !list.isEmpty()) {
      for (AttributeType type : LISTS) {
        if (type.takes(list)) {
          return type.apiName();
        }
      }
    }
    return "raw";
  }

  /** Returns the value of a stored attribute. */
  static @Nullable Object valueOf(ResultSet row) throws SQLException {
    String json = row.getString("json");
    if (json != null) {
      return JsonText.valueOf(json);
    }
    String value = row.getString("value");
    String text = value == null ? row.getString("long_value") : value;
    String type = row.getString("type");
    if (text == null) {
      return null;
    }
    if (type.equals(AttributeType.NUMBER.apiName())) {
      return new BigDecimal(text);
    }
    return type.equals(AttributeType.BOOLEAN.apiName()) ? (Object) Boolean.valueOf(text) : text;
  }

  void store(RowWriter rows, Long customer, int position, String name) throws SQLException {
    boolean isLong = text != null && text.length() > MAX_INDEXED;
    rows.integer(customer).integer((long) position).text(name).text(type);
    rows.text(isLong ? null : text).text(isLong ? text : null);
    rows.number(number).time(time).json(json).end();
  }

  /** Returns the type only, so that no message exposes data. */
  @Override
  public String toString() {
    return "AttributeRow(" + Objects.requireNonNull(type) + ")";
  }
}
