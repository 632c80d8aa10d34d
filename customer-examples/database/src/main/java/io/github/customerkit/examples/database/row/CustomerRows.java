package io.github.customerkit.examples.database.row;

import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerSchema;
import io.github.customerkit.model.FieldType;
import io.github.customerkit.model.FieldType.ListOf;
import io.github.customerkit.model.ObjectSchema;
import io.github.customerkit.model.ObjectSchema.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads customers from the tables that {@link CustomerTables} writes. */
public final class CustomerRows {

  private final FieldColumns<Customer, Customer.Builder> fields =
      new FieldColumns<>(CustomerSchema.CUSTOMER, name -> name);
  private final Connection connection;
  private final ColumnReader columns;

  public CustomerRows(Connection connection, ColumnReader columns) {
    this.connection = connection;
    this.columns = columns;
  }

  private interface RowAction {
    void accept(ResultSet row) throws SQLException;
  }

  /** Returns a customer by its ID, with all its parts; call it within a transaction. */
  public Optional<Customer> find(long id) throws SQLException {
    List<Customer.Builder> found = new ArrayList<>();
    forEach("customers WHERE id = ?", id, row -> found.add(fields.read(row, columns)));
    for (Customer.Builder customer : found) {
      for (Field<Customer, Customer.Builder, ?> field : CustomerSchema.CUSTOMER.fields()) {
        readPart(field, customer, id);
      }
    }
    return found.stream().findFirst().map(fields::build);
  }

  /** Reads a field that has a table of its own; a column holds any other one. */
  private void readPart(
      Field<Customer, Customer.Builder, ?> field, Customer.Builder customer, long id)
      throws SQLException {
    String rows = FieldColumns.sqlName(field.name()) + " WHERE customer_id = ? ORDER BY position";
    if (field.type().kind() == FieldType.Kind.OBJECT) {
      set(field, customer, attributes(rows, id));
    } else if (field.type() instanceof ListOf<?> list
        && list.element() instanceof ObjectSchema<?, ?> element) {
      set(field, customer, elements(rows, id, ListTable.columns(field, element)));
    }
  }

  private Attributes attributes(String rows, long id) throws SQLException {
    Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
    forEach(rows, id, row -> attributes.put(row.getString("name"), AttributeRow.valueOf(row)));
    return Attributes.of(attributes);
  }

  private <E, B> List<E> elements(String rows, long id, FieldColumns<E, B> element)
      throws SQLException {
    List<E> elements = new ArrayList<>();
    forEach(rows, id, row -> elements.add(element.build(element.read(row, columns))));
    return elements;
  }

  @SuppressWarnings("unchecked") // The value was read by the field's type.
  private static <V> void set(
      Field<Customer, Customer.Builder, V> field, Customer.Builder customer, Object value) {
    field.set(customer, (V) value);
  }

  private void forEach(String rows, long id, RowAction action) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement("SELECT * FROM " + rows)) {
      select.setLong(1, id);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          action.accept(row);
        }
      }
    }
  }
}
