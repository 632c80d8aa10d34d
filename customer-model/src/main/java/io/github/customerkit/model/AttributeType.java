package io.github.customerkit.model;

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
 * A type of attributes.
 *
 * @param name the type's name in the API
 * @param convert a JSON value that is not null to a value of this type; null if it is of another
 */
record AttributeType<T>(String name, Function<Object, @Nullable T> convert) {

  static final AttributeType<String> STRING =
      new AttributeType<>("string", value -> value instanceof String text ? text : null);

  static final AttributeType<BigDecimal> NUMBER =
      new AttributeType<>(
          "number", value -> value instanceof Number number ? JsonValues.decimal(number) : null);

  static final AttributeType<Boolean> BOOLEAN =
      new AttributeType<>("boolean", value -> value instanceof Boolean bool ? bool : null);

  static final AttributeType<Instant> TIME =
      new AttributeType<>("time", value -> value instanceof String text ? instant(text) : null);

  static final AttributeType<List<String>> STRING_LIST = listOf(STRING);

  static final AttributeType<List<BigDecimal>> NUMBER_LIST = listOf(NUMBER);

  static final AttributeType<List<Instant>> TIME_LIST = listOf(TIME);

  static final AttributeType<Object> RAW = new AttributeType<>("JSON", value -> value);

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

  private static <T> AttributeType<List<T>> listOf(AttributeType<T> element) {
    return new AttributeType<>(
        "(list " + element.name + ")",
        value -> value instanceof List<?> list ? elements(list, element) : null);
  }

  private static <T> @Nullable List<T> elements(List<?> list, AttributeType<T> type) {
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
