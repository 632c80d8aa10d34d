package io.github.customerkit.examples.spark.row;

import io.github.customerkit.examples.database.row.ColumnType;
import io.github.customerkit.examples.database.row.FieldColumns;
import io.github.customerkit.examples.database.row.JsonText;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.FieldType;
import io.github.customerkit.model.FieldType.ListOf;
import io.github.customerkit.model.ObjectSchema;
import io.github.customerkit.model.ObjectSchema.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the fields of an object, as the tables of {@code import} have them: the same names
 * and meaning, with lists and attributes nested instead of in tables of their own.
 */
final class FieldCells<T> {

  private final List<Cell<T>> cells = new ArrayList<>();

  private FieldCells() {}

  /** Returns the columns of a schema; {@code naming} maps a field's API name to its column. */
  static <T> List<Cell<T>> of(ObjectSchema<T, ?> schema, UnaryOperator<String> naming) {
    FieldCells<T> columns = new FieldCells<>();
    for (Field<T, ?, ?> field : schema.fields()) {
      columns.add(field, naming.apply(field.name()));
    }
    columns.add(
        FieldColumns.ADDITIONAL_PROPERTIES,
        DataTypes.StringType,
        true,
        object -> SparkValues.text(JsonText.ofMembers(schema.additionalProperties(object))));
    return columns.cells;
  }

  private void add(
      String name, DataType type, boolean isNullable, Function<T, @Nullable Object> value) {
    cells.add(new Cell<>(DataTypes.createStructField(name, type, isNullable), value));
  }

  private void add(Field<T, ?, ?> field, String name) {
    boolean isNullable = field.presence() != ObjectSchema.Presence.REQUIRED;
    ColumnType type = ColumnType.of(field.type());
    if (type == null) {
      addNested(field, name);
      return;
    }
    switch (type) {
      case INTEGER -> add(name, DataTypes.LongType, isNullable, field::get);
      case FLAG -> add(name, DataTypes.BooleanType, isNullable, field::get);
      case DECIMAL -> addDecimal(field, name, isNullable);
      case TIME -> addTime(field, name, isNullable);
      default ->
          add(
              name,
              DataTypes.StringType,
              isNullable,
              object -> SparkValues.text((String) field.get(object)));
    }
  }

  /** Adds the number, null if it does not fit, and the exact text. */
  private void addDecimal(Field<T, ?, ?> field, String name, boolean isNullable) {
    add(
        name,
        SparkValues.DECIMAL,
        true,
        object -> SparkValues.decimal((BigDecimal) field.get(object)));
    add(
        name + "_text",
        DataTypes.StringType,
        isNullable,
        object -> {
          BigDecimal number = (BigDecimal) field.get(object);
          return SparkValues.text(number == null ? null : number.toPlainString());
        });
  }

  /** Adds the microseconds, and the remaining nanoseconds. */
  private void addTime(Field<T, ?, ?> field, String name, boolean isNullable) {
    add(
        name,
        DataTypes.TimestampType,
        isNullable,
        object -> SparkValues.micros((Instant) field.get(object)));
    add(
        name + "_nanos",
        DataTypes.ShortType,
        isNullable,
        object -> SparkValues.nanos((Instant) field.get(object)));
  }

  @SuppressWarnings("unchecked") // The schema determines the type of the elements.
  private void addNested(Field<T, ?, ?> field, String name) {
    if (field.type() instanceof ListOf<?> list && list.element() instanceof ObjectSchema<?, ?> of) {
      addList((Field<T, ?, List<Object>>) field, (ObjectSchema<Object, ?>) of, name);
    } else if (field.type() == FieldType.OBJECT) {
      add(
          name,
          AttributeCells.MAP,
          false,
          object -> AttributeCells.map((Attributes) field.get(object)));
    } else {
      throw new IllegalArgumentException("no column for the type of " + field.name());
    }
  }

  private <E> void addList(Field<T, ?, List<E>> field, ObjectSchema<E, ?> element, String name) {
    RowSchema<E> elements =
        new RowSchema<>(of(element, each -> FieldColumns.elementName(field.name(), each)));
    StructField array =
        DataTypes.createStructField(name, DataTypes.createArrayType(elements.type(), false), false);
    cells.add(
        new Cell<>(
            array,
            object -> {
              List<E> list = field.get(object);
              return new GenericArrayData(
                  list == null ? new Object[0] : list.stream().map(elements::row).toArray());
            }));
  }
}
