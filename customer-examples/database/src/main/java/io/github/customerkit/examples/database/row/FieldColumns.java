package io.github.customerkit.examples.database.row;

import io.github.customerkit.examples.database.row.Table.Column;
import io.github.customerkit.model.ObjectSchema;
import io.github.customerkit.model.ObjectSchema.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table that hold an object's fields: one for each field with a single value, in
 * the order of the schema, and one for additional properties.
 */
public final class FieldColumns<T, B> {

  /** The column of additional properties, as JSON; null if there are none. */
  public static final String ADDITIONAL_PROPERTIES = "additional_properties";

  private final ObjectSchema<T, B> schema;
  private final List<FieldColumn<T, B>> fields = new ArrayList<>();

  /** Creates the columns; {@code naming} maps a field's SQL name to its column name. */
  FieldColumns(ObjectSchema<T, B> schema, UnaryOperator<String> naming) {
    this.schema = schema;
    for (Field<T, B, ?> field : schema.fields()) {
      ColumnType type = ColumnType.of(field.type());
      if (type != null) {
        fields.add(new FieldColumn<>(field, naming.apply(sqlName(field.name())), type));
      }
    }
  }

  /** A field and its column. */
  private record FieldColumn<T, B>(Field<T, B, ?> field, String name, ColumnType type) {}

  /** Converts a name of the API to SQL: {@code totalSales} to {@code total_sales}. */
  public static String sqlName(String apiName) {
    return apiName.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  /**
   * Converts the name of a field of a list's elements to SQL. The ID identifies an audience, not a
   * membership: {@code id} in {@code audienceMemberships} becomes {@code audience_id}.
   */
  public static String elementName(String listName, String apiName) {
    String owner = sqlName(listName).replaceFirst("_.*", "");
    return apiName.equals("id") ? owner + "_id" : sqlName(apiName);
  }

  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    fields.forEach(field -> columns.add(new Column(field.name(), field.type())));
    columns.add(new Column(ADDITIONAL_PROPERTIES, ColumnType.JSON));
    return columns;
  }

  /** Writes the values of an object to the columns. */
  void write(RowWriter row, T object) throws SQLException {
    for (FieldColumn<T, B> column : fields) {
      column.type().write(row, column.field().get(object));
    }
    row.json(JsonText.ofMembers(schema.additionalProperties(object)));
  }

  /** Reads the values of an object from the columns, into a new builder. */
  B read(ResultSet row, ColumnReader columns) throws SQLException {
    B builder = schema.newBuilder();
    for (FieldColumn<T, B> column : fields) {
      set(column.field(), builder, column.type().read(row, column.name(), columns));
    }
    schema.setAdditionalProperties(
        builder, JsonText.membersOf(row.getString(ADDITIONAL_PROPERTIES)));
    return builder;
  }

  /** Returns the object that a builder describes. */
  T build(B builder) {
    return schema.build(builder);
  }

  @SuppressWarnings("unchecked") // The column was derived from the field's type.
  private static <B, V> void set(Field<?, B, V> field, B builder, @Nullable Object value) {
    field.set(builder, (V) value);
  }
}
