package io.github.customerkit.examples.database.row;

import static java.util.Objects.requireNonNull;

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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

  private interface PartAction {
    void accept(long customerId, ResultSet row) throws SQLException;
  }

  /** Returns a customer by its ID, with all its parts; call it within a transaction. */
  public Optional<Customer> find(long id) throws SQLException {
    return read("customers WHERE id = ?", id).stream().findFirst();
  }

  /**
   * Returns the first customers after an ID, with all their parts; call it within a transaction.
   */
  public List<Customer> list(long afterId, int most) throws SQLException {
    return read("customers WHERE id > ? ORDER BY id LIMIT ?", afterId, most);
  }

  private List<Customer> read(String rows, long... arguments) throws SQLException {
    SortedMap<Long, Customer.Builder> customers = new TreeMap<>();
    forEach(rows, row -> customers.put(row.getLong("id"), fields.read(row, columns)), arguments);
    if (!customers.isEmpty()) {
      for (Field<Customer, Customer.Builder, ?> field : CustomerSchema.CUSTOMER.fields()) {
        readPart(field, customers);
      }
    }
    return customers.values().stream().map(fields::build).toList();
  }

  /** Reads a field that has a table of its own; a column holds any other one. */
  private void readPart(
      Field<Customer, Customer.Builder, ?> field, SortedMap<Long, Customer.Builder> customers)
      throws SQLException {
    Map<Long, ?> values = Map.of();
    if (field.type().kind() == FieldType.Kind.OBJECT) {
      values = attributes(field, customers);
    } else if (field.type() instanceof ListOf<?> list
        && list.element() instanceof ObjectSchema<?, ?> element) {
      values = elements(field, customers, ListTable.columns(field, element));
    }
    for (Map.Entry<Long, ?> value : values.entrySet()) {
      set(field, requireNonNull(customers.get(value.getKey())), value.getValue());
    }
  }

  private Map<Long, Attributes> attributes(
      Field<?, ?, ?> field, SortedMap<Long, Customer.Builder> customers) throws SQLException {
    Map<Long, Map<String, @Nullable Object>> maps = new HashMap<>();
    customers.keySet().forEach(id -> maps.put(id, new LinkedHashMap<>()));
    forEachPart(
        field,
        customers,
        (id, row) ->
            requireNonNull(maps.get(id)).put(row.getString("name"), AttributeRow.valueOf(row)));
    Map<Long, Attributes> attributes = new HashMap<>();
    maps.forEach((id, map) -> attributes.put(id, Attributes.of(map)));
    return attributes;
  }

  private <E, B> Map<Long, List<E>> elements(
      Field<?, ?, ?> field, SortedMap<Long, Customer.Builder> customers, FieldColumns<E, B> element)
      throws SQLException {
    Map<Long, List<E>> elements = new HashMap<>();
    customers.keySet().forEach(id -> elements.put(id, new ArrayList<>()));
    forEachPart(
        field,
        customers,
        (id, row) ->
            requireNonNull(elements.get(id)).add(element.build(element.read(row, columns))));
    return elements;
  }

  @SuppressWarnings("unchecked") // The value was read by the field's type.
  private static <V> void set(
      Field<Customer, Customer.Builder, V> field, Customer.Builder customer, Object value) {
    field.set(customer, (V) value);
  }

  /** Runs an action for each row of customers with consecutive IDs, in the order of positions. */
  private void forEachPart(
      Field<?, ?, ?> field, SortedMap<Long, Customer.Builder> customers, PartAction action)
      throws SQLException {
    String table = FieldColumns.sqlName(field.name());
    forEach(
        table + " WHERE customer_id BETWEEN ? AND ? ORDER BY customer_id, position",
        row -> action.accept(row.getLong("customer_id"), row),
        customers.firstKey(),
        customers.lastKey());
  }

  private void forEach(String rows, RowAction action, long... arguments) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement("SELECT * FROM " + rows)) {
      for (int i = 0; i < arguments.length; i++) {
        select.setLong(i + 1, arguments[i]);
      }
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          action.accept(row);
        }
      }
    }
  }
}
