package io.github.customerkit.model;

import io.github.customerkit.model.internal.JsonValues;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type that a caller asks an attribute or an additional property to have.
 *
 * @param name the type's name in the API
 * @param convert a JSON value that is not null to a value of this type; null if it is of another
 */
record TypedValue<T>(String name, Function<Object, @Nullable T> convert) {

  static final TypedValue<String> STRING =
      new TypedValue<>("string", value -> value instanceof String text ? text : null);

  static final TypedValue<BigDecimal> NUMBER =
      new TypedValue<>(
          "number", value -> value instanceof Number number ? JsonValues.decimal(number) : null);

  static final TypedValue<Boolean> BOOLEAN =
      new TypedValue<>("boolean", value -> value instanceof Boolean bool ? bool : null);

  static final TypedValue<Instant> TIME =
      new TypedValue<>("time", value -> value instanceof String text ? instant(text) : null);

  static final TypedValue<List<String>> STRING_LIST = listOf(STRING);

  static final TypedValue<List<BigDecimal>> NUMBER_LIST = listOf(NUMBER);

  static final TypedValue<List<Instant>> TIME_LIST = listOf(TIME);

  /** A number that is no integer of 64 bits is of another type, as a document's fields are. */
  static final TypedValue<List<Long>> INT64_LIST =
      listOf(new TypedValue<>("int64", value -> value instanceof Long number ? number : null));

  static final TypedValue<Object> RAW = new TypedValue<>("JSON", value -> value);

  /** The answer to asking for a value of this type. */
  AttributeValue<T> in(Map<String, @Nullable Object> values, String attribute) {
    Objects.requireNonNull(attribute, "name");
    Object raw = values.get(attribute);
    if (raw == null) {
      return values.containsKey(attribute)
          ? AttributeValue.ofNull(attribute, name)
          : AttributeValue.absent(attribute, name);
    }
    T value = convert.apply(raw);
    return value == null
        ? AttributeValue.otherType(attribute, name)
        : AttributeValue.present(attribute, name, value);
  }

  private static <T> TypedValue<List<T>> listOf(TypedValue<T> element) {
    return new TypedValue<>(
        "(list " + element.name + ")",
        value -> value instanceof List<?> list ? elements(list, element) : null);
  }

  private static <T> @Nullable List<T> elements(List<?> list, TypedValue<T> type) {
    List<T> converted = new ArrayList<>(list.size());
    for (Object element : list) {
      T value = element == null ? null : type.convert.apply(element);
      if (value == null) {
        return null;
      }
      converted.add(value);
    }
    return List.copyOf(converted);
  }

  private static @Nullable Instant instant(String text) {
    OffsetDateTime time = Rfc3339.parse(text);
    return time == null ? null : time.toInstant();
  }
}
