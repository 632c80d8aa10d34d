package io.github.customerkit.examples.database.row;

import io.github.customerkit.examples.database.row.Table.Column;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.FieldType.ListOf;
import io.github.customerkit.model.ObjectSchema;
import io.github.customerkit.model.ObjectSchema.Field;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of one list field, such as the audience memberships: one row per element. */
final class ListTable<E> {

  private final Field<Customer, ?, List<E>> field;
  private final FieldColumns<E, ?> columns;
  private final RowWriter rows;

  private ListTable(
      Field<Customer, ?, List<E>> field, FieldColumns<E, ?> columns, Table.Writers writers)
      throws SQLException {
    this.field = field;
    this.columns = columns;
    List<Column> all = new ArrayList<>();
    all.add(new Column("customer_id", ColumnType.INTEGER));
    all.add(new Column("position", ColumnType.INTEGER));
    all.addAll(columns.columns());
    rows = writers.of(new Table(FieldColumns.sqlName(field.name()), all));
  }

  /** Returns the table of a field; null if the field is not a list of objects with a schema. */
  @SuppressWarnings("unchecked") // The schema determines the type of the elements.
  static @Nullable ListTable<?> of(Field<Customer, ?, ?> field, Table.Writers writers)
      throws SQLException {
    return field.type() instanceof ListOf<?> list && list.element() instanceof ObjectSchema<?, ?> of
        ? open((Field<Customer, ?, List<Object>>) field, (ObjectSchema<Object, ?>) of, writers)
        : null;
  }

  private static <E> ListTable<E> open(
      Field<Customer, ?, List<E>> field, ObjectSchema<E, ?> element, Table.Writers writers)
      throws SQLException {
    return new ListTable<>(field, columns(field, element), writers);
  }

  /** Returns the columns of an element of a field's list. */
  static <E, B> FieldColumns<E, B> columns(
      Field<Customer, ?, ?> field, ObjectSchema<E, B> element) {
    return new FieldColumns<>(element, name -> FieldColumns.elementName(field.name(), name));
  }

  void write(Customer customer) throws SQLException {
    List<E> elements = field.get(customer);
    if (elements == null) {
      return;
    }
    Long id = customer.getId();
    long position = 0;
    for (E element : elements) {
      rows.integer(id).integer(position++);
      columns.write(rows, element);
      rows.end();
    }
  }

  void store() throws SQLException {
    rows.store();
  }
}
