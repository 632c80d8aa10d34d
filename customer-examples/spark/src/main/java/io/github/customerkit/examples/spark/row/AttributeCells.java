package io.github.customerkit.examples.spark.row;

import io.github.customerkit.examples.database.row.AttributeRow;
import io.github.customerkit.model.Attributes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.catalyst.util.ArrayBasedMapData;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.jspecify.annotations.Nullable;

/**
 * Attributes as a map of typed values, in the order of the document: the columns of the table
 * {@code attributes} of {@code import}, and a flag and a list beside them.
 */
final class AttributeCells {

  /** An attribute: its columns, and its value where those do not have it. */
  private record Attribute(AttributeRow row, @Nullable Object value) {}

  private static final RowSchema<Attribute> VALUE =
      new RowSchema<>(
          List.of(
              cell("type", DataTypes.StringType, one -> SparkValues.text(one.row().type())),
              cell("value", DataTypes.StringType, one -> SparkValues.text(one.row().text())),
              cell("number", SparkValues.DECIMAL, one -> SparkValues.decimal(one.row().number())),
              cell("boolean", DataTypes.BooleanType, one -> flag(one.value())),
              cell("time", DataTypes.TimestampType, one -> SparkValues.micros(one.row().time())),
              cell("time_nanos", DataTypes.ShortType, one -> SparkValues.nanos(one.row().time())),
              cell(
                  "list", DataTypes.createArrayType(DataTypes.StringType, false), one -> list(one)),
              cell("json", DataTypes.StringType, one -> SparkValues.text(one.row().json()))));

  /** The type of the column: a value for each name. */
  static final MapType MAP = DataTypes.createMapType(DataTypes.StringType, VALUE.type(), false);

  private AttributeCells() {}

  private static Cell<Attribute> cell(
      String name, DataType type, java.util.function.Function<Attribute, @Nullable Object> value) {
    return new Cell<>(DataTypes.createStructField(name, type, !name.equals("type")), value);
  }

  private static @Nullable Boolean flag(@Nullable Object value) {
    return value instanceof Boolean flag ? flag : null;
  }

  /** Returns the texts of a list with a type; null for other values. */
  private static @Nullable GenericArrayData list(Attribute attribute) {
    if (!(attribute.value() instanceof List<?> list) || attribute.row().type().equals(RAW)) {
      return null;
    }
    Object[] texts = new Object[list.size()];
    for (int i = 0; i < texts.length; i++) {
      Object element = list.get(i);
      texts[i] =
          SparkValues.text(
              element instanceof BigDecimal exact
                  ? exact.toPlainString()
                  : String.valueOf(element));
    }
    return new GenericArrayData(texts);
  }

  private static final String RAW = "raw";

  /** Returns the map of a customer's attributes. */
  static @Nullable ArrayBasedMapData map(@Nullable Attributes attributes) {
    if (attributes == null) {
      return null;
    }
    Map<String, @Nullable Object> values = attributes.asMap();
    Object[] names = new Object[values.size()];
    Object[] rows = new Object[names.length];
    int i = 0;
    for (Map.Entry<String, @Nullable Object> entry : values.entrySet()) {
      names[i] = SparkValues.text(entry.getKey());
      rows[i++] = VALUE.row(new Attribute(AttributeRow.of(entry.getValue()), entry.getValue()));
    }
    return new ArrayBasedMapData(new GenericArrayData(names), new GenericArrayData(rows));
  }
}
