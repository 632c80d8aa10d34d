package io.github.customerkit.examples.database.row;

import static io.github.customerkit.examples.database.row.ColumnType.BYTES;
import static io.github.customerkit.examples.database.row.ColumnType.FLAG;
import static io.github.customerkit.examples.database.row.ColumnType.INTEGER;
import static io.github.customerkit.examples.database.row.ColumnType.JSON;

import io.github.customerkit.examples.database.row.Table.Column;
import io.github.customerkit.examples.fetch.row.NewRows;
import io.github.customerkit.examples.fetch.row.RejectedRow;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerSchema;
import io.github.customerkit.model.ObjectSchema.Field;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes customers and rejected records to their tables: a row for each customer, attribute, list
 * element, rejected record, and row of an unfinished fetch.
 */
public final class CustomerTables {

  private static final String ATTRIBUTES = "attributes";

  private static final Table REJECTS =
      new Table(
          "rejects",
          List.of(
              new Column("import_id", INTEGER),
              new Column("record", INTEGER),
              new Column("line", INTEGER),
              new Column("byte_offset", INTEGER),
              new Column("problems", JSON),
              new Column("raw", BYTES)));

  private static final Table FETCHED_ROWS =
      new Table(
          "fetched_rows",
          List.of(
              new Column("import_id", INTEGER),
              new Column("is_customer", FLAG),
              new Column("number", INTEGER)));

  private final FieldColumns<Customer, Customer.Builder> fields =
      new FieldColumns<>(CustomerSchema.CUSTOMER, name -> name);
  private final RowWriter customers;
  private final RowWriter attributes;
  private final List<ListTable<?>> lists = new ArrayList<>();
  private final RowWriter rejects;
  private final RowWriter seen;

  /** Creates a row writer for each table. */
  public CustomerTables(Table.Writers writers) throws SQLException {
    List<Column> columns = fields.columns();
    columns.add(new Column("digest", BYTES));
    columns.add(new Column("last_seen_run", INTEGER));
    columns.add(new Column("as_of", INTEGER));
    columns.add(new Column("replaced_as_of", INTEGER));
    customers = writers.of(new Table("customers", columns));
    attributes = writers.of(new Table(ATTRIBUTES, AttributeRow.COLUMNS));
    for (Field<Customer, ?, ?> field : CustomerSchema.CUSTOMER.fields()) {
      ListTable<?> list = ListTable.of(field, writers);
      if (list != null) {
        lists.add(list);
      }
    }
    rejects = writers.of(REJECTS);
    seen = writers.of(FETCHED_ROWS);
  }

  /**
   * Returns the names of the tables that hold further rows of a customer, by {@code customer_id}.
   */
  public static List<String> parts() {
    return CustomerSchema.CUSTOMER.fields().stream()
        .filter(field -> ColumnType.of(field.type()) == null)
        .map(field -> FieldColumns.sqlName(field.name()))
        .toList();
  }

  /** Returns the columns of the table of customers that hold a field. */
  public static List<String> fieldNames() {
    return CustomerSchema.CUSTOMER.fields().stream()
        .filter(field -> ColumnType.of(field.type()) != null)
        .map(field -> FieldColumns.sqlName(field.name()))
        .toList();
  }

  /** Stores customers with all their rows. */
  public void store(Collection<StoredCustomer> stored) throws SQLException {
    for (StoredCustomer customer : stored) {
      add(customer);
    }
    customers.store();
    attributes.store();
    for (ListTable<?> list : lists) {
      list.store();
    }
  }

  private void add(StoredCustomer stored) throws SQLException {
    Customer customer = stored.customer();
    fields.write(customers, customer);
    customers
        .bytes(stored.state().digest())
        .integer(stored.state().lastSeenRun())
        .integer(stored.state().asOf())
        .integer(stored.state().replacedAsOf())
        .end();
    Long id = customer.getId();
    int position = 0;
    for (Map.Entry<String, @Nullable Object> attribute :
        customer.getAttributes().asMap().entrySet()) {
      AttributeRow.of(attribute.getValue()).store(attributes, id, position++, attribute.getKey());
    }
    for (ListTable<?> list : lists) {
      list.write(customer);
    }
  }

  /** Stores the rejected records of an import. */
  public void storeRejects(long importId, List<RejectedRecord> rejected) throws SQLException {
    for (RejectedRecord reject : rejected) {
      rejects
          .integer(importId)
          .integer(reject.number())
          .integer(reject.line())
          .integer(reject.byteOffset())
          .json(JsonText.of(reject.record().getProblems()))
          .bytes(reject.record().getRawBytes())
          .end();
    }
    rejects.store();
  }

  /** Stores which rows are fetched, so that a resumed fetch does not take them for new. */
  public void storeSeen(long importId, NewRows rows) throws SQLException {
    for (Customer customer : rows.accepted()) {
      seen.integer(importId).flag(true).integer(customer.getId()).end();
    }
    for (RejectedRow row : rows.rejected()) {
      seen.integer(importId).flag(false).integer(row.fingerprint()).end();
    }
    seen.store();
  }
}
