package io.github.customerkit.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a customer that have one value. */
final class SingleFields {

  private SingleFields() {}

  /** Returns the values that are present, by the API's names and in its order. */
  static Map<String, @Nullable Object> of(Customer customer) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (ObjectSchema.Field<Customer, Customer.Builder, ?> field :
        CustomerSchema.CUSTOMER.fields()) {
      Object value = isSingle(field.type().kind()) ? field.get(customer) : null;
      if (value != null) {
        values.put(field.name(), value);
      }
    }
    return values;
  }

  private static boolean isSingle(FieldType.Kind kind) {
    return switch (kind) {
      case INT64, NUMBER, STRING, BOOLEAN, DATE_TIME -> true;
      case OBJECT, SCHEMA, LIST -> false;
    };
  }
}
