package io.github.customerkit.examples.spark.row;

import io.github.customerkit.examples.database.row.ColumnType;
import io.github.customerkit.examples.database.row.FieldColumns;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerSchema;
import io.github.customerkit.model.ObjectSchema.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts the records of a part of an input. Not for use by several threads. */
public final class PartCounts {

  private static final List<Field<Customer, ?, ?>> NESTED =
      CustomerSchema.CUSTOMER.fields().stream()
          .<Field<Customer, ?, ?>>map(field -> field)
          .filter(field -> ColumnType.of(field.type()) == null)
          .toList();

  private final long[] rows = new long[NESTED.size()];
  private long read;
  private long accepted;
  private long lines;
  private BigDecimal totalSales = BigDecimal.ZERO;

  /** Adds a record. */
  public void add(CustomerRecord record) {
    read++;
    Customer customer = record.getCustomer();
    if (customer == null) {
      return;
    }
    accepted++;
    totalSales = totalSales.add(customer.getTotalSales());
    for (int i = 0; i < rows.length; i++) {
      rows[i] += size(NESTED.get(i).get(customer));
    }
  }

  private static int size(@Nullable Object value) {
    if (value instanceof Attributes attributes) {
      return attributes.asMap().size();
    }
    return value instanceof List<?> list ? list.size() : 0;
  }

  /** Sets the number of lines of the part, and returns these counts. */
  public PartCounts withLines(long count) {
    lines = count;
    return this;
  }

  long lines() {
    return lines;
  }

  long read() {
    return read;
  }

  long accepted() {
    return accepted;
  }

  /** Returns the exact sum of the total sales of the accepted customers. */
  BigDecimal totalSales() {
    return totalSales;
  }

  /** Returns the number of rows that {@code import} has in each further table, by its name. */
  Map<String, Long> rows() {
    Map<String, Long> named = new TreeMap<>();
    for (int i = 0; i < rows.length; i++) {
      named.put(FieldColumns.sqlName(NESTED.get(i).name()), rows[i]);
    }
    return named;
  }
}
