package io.github.customerkit.examples.report.statistics;

import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerSchema;
import io.github.customerkit.model.ObjectSchema.Field;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the customers that have each field, and those of each era. */
public final class FieldCounts {

  private static final int MAX_UNKNOWN = 200;
  private static final List<? extends Field<Customer, ?, ?>> FIELDS =
      CustomerSchema.CUSTOMER.fields();

  private final long[] fields = new long[FIELDS.size()];
  private final Map<Era, Long> eras = new EnumMap<>(Era.class);
  private final BoundedCounts<ValueKey> unknown = new BoundedCounts<>(MAX_UNKNOWN);

  void add(Customer customer) {
    for (int i = 0; i < fields.length; i++) {
      fields[i] += FIELDS.get(i).get(customer) == null ? 0 : 1;
    }
    eras.merge(Era.of(customer), 1L, Long::sum);
    customer.getAdditionalProperties().keySet().forEach(name -> unknown.add(ValueKey.of(name)));
  }

  /** Returns the number of customers by field, in the API's order; empty lists do not count. */
  public Map<String, Long> fields() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i++) {
      counts.put(FIELDS.get(i).name(), fields[i]);
    }
    return counts;
  }

  /** Returns the number of customers of an era. */
  public long in(Era era) {
    return eras.getOrDefault(era, 0L);
  }

  /** Returns the fields of customers that the schema does not have. Names can be personal. */
  public BoundedCounts<ValueKey> unknown() {
    return unknown;
  }
}
