package io.github.customerkit.examples.commandline.output;

import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerSchema;
import io.github.customerkit.model.FieldType;
import io.github.customerkit.model.ObjectSchema.Field;
import io.github.customerkit.model.ObjectSchema.Presence;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Creates profiles that the server does not have yet, as an update creates them. */
public final class NewProfile {

  private NewProfile() {}

  /** Returns a customer whose other fields have the zero values of their types. */
  public static Customer of(String integrationId, Attributes attributes) {
    Customer.Builder builder = Customer.builder();
    CustomerSchema.CUSTOMER.fields().stream()
        .filter(field -> field.presence() == Presence.REQUIRED)
        .forEach(field -> setZero(field, builder));
    return builder.integrationId(integrationId).attributes(attributes).build();
  }

  /** The zero value has the field's type, which the compiler cannot know. */
  @SuppressWarnings("unchecked")
  private static <V> void setZero(Field<Customer, Customer.Builder, V> field, Customer.Builder to) {
    field.set(to, (V) zero(field.type()));
  }

  private static Object zero(FieldType<?> type) {
    return switch (type.kind()) {
      case INT64 -> 0L;
      case NUMBER -> BigDecimal.ZERO;
      case STRING -> "";
      case BOOLEAN -> false;
      case DATE_TIME -> Instant.EPOCH;
      case OBJECT -> Attributes.builder().build();
      case LIST -> List.of();
      case SCHEMA -> throw new IllegalStateException("no zero value of an object");
    };
  }
}
