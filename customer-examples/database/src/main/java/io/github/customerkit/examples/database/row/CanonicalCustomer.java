package io.github.customerkit.examples.database.row;

import static java.util.Objects.requireNonNull;

import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerSchema;
import io.github.customerkit.model.FieldType;
import io.github.customerkit.model.FieldType.ListOf;
import io.github.customerkit.model.ObjectSchema;
import io.github.customerkit.model.ObjectSchema.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Converts customers to a canonical form, so that equivalent customers have equal documents:
 * numbers without trailing zeros, names and memberships in a fixed order.
 */
public final class CanonicalCustomer {

  private CanonicalCustomer() {}

  /** Returns the canonical form of a customer. */
  public static Customer of(Customer customer) {
    return of(CustomerSchema.CUSTOMER, customer);
  }

  private static <T, B> T of(ObjectSchema<T, B> schema, T object) {
    B builder = schema.newBuilder();
    for (Field<T, B, ?> field : schema.fields()) {
      set(field, builder, object);
    }
    schema.setAdditionalProperties(builder, members(schema.additionalProperties(object)));
    return schema.build(builder);
  }

  private static <T, B, V> void set(Field<T, B, V> field, B builder, T object) {
    V value = field.get(object);
    field.set(builder, value == null ? null : of(field.type(), value));
  }

  @SuppressWarnings("unchecked") // The field type determines the class of both values.
  private static <V> V of(FieldType<V> type, V value) {
    if (value instanceof BigDecimal number) {
      return (V) number.stripTrailingZeros();
    }
    if (value instanceof Attributes attributes) {
      return (V) Attributes.of(members(attributes.asMap()));
    }
    if (type instanceof ListOf<?> list) {
      return (V) elements((FieldType<Object>) list.element(), (List<Object>) value);
    }
    return type instanceof ObjectSchema<V, ?> schema ? of(schema, value) : value;
  }

  private static <E> List<E> elements(FieldType<E> type, List<E> elements) {
    List<E> sorted = new ArrayList<>(elements.size());
    elements.forEach(element -> sorted.add(of(type, element)));
    if (type instanceof ObjectSchema<E, ?> schema) {
      sorted.sort(order(schema));
    }
    return sorted;
  }

  /** Orders elements by their first field, which is an ID, and then by the other fields. */
  private static <E> Comparator<E> order(ObjectSchema<E, ?> schema) {
    Field<E, ?, ?> id = schema.fields().get(0);
    return Comparator.<E>comparingLong(element -> (Long) requireNonNull(id.get(element)))
        .thenComparing(element -> JsonText.of(rest(schema, element)));
  }

  private static <E> List<Object> rest(ObjectSchema<E, ?> schema, E element) {
    List<Object> rest = new ArrayList<>();
    for (Field<E, ?, ?> field : schema.fields().subList(1, schema.fields().size())) {
      rest.add(String.valueOf(field.get(element)));
    }
    rest.add(schema.additionalProperties(element));
    return rest;
  }

  private static Map<String, @Nullable Object> members(Map<String, @Nullable Object> members) {
    Map<String, @Nullable Object> sorted = new TreeMap<>();
    members.forEach((name, value) -> sorted.put(name, value(value)));
    return sorted;
  }

  private static @Nullable Object value(@Nullable Object value) {
    if (value instanceof Number number) {
      return new BigDecimal(number.toString()).stripTrailingZeros();
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> elements = new ArrayList<>(list.size());
      list.forEach(element -> elements.add(value(element)));
      return Collections.unmodifiableList(elements);
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> sorted = new TreeMap<>();
      map.forEach((name, member) -> sorted.put((String) name, value(member)));
      return sorted;
    }
    return value;
  }
}
