package io.github.customerkit.model.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Converts JSON values to the Java type of one of the API's types of attributes.
 *
 * @param name the type's name in the API
 * @param function returns a JSON value that is not null as this type; null if it is of another one
 */
public record JsonConversion<T>(String name, Function<Object, @Nullable T> function) {

  public static final JsonConversion<String> STRING =
      new JsonConversion<>("string", value -> value instanceof String text ? text : null);

  public static final JsonConversion<BigDecimal> NUMBER =
      new JsonConversion<>(
          "number", value -> value instanceof Number number ? JsonValues.decimal(number) : null);

  public static final JsonConversion<Boolean> BOOLEAN =
      new JsonConversion<>("boolean", value -> value instanceof Boolean bool ? bool : null);

  public static final JsonConversion<Instant> TIME =
      new JsonConversion<>("time", value -> value instanceof String text ? instant(text) : null);

  public static final JsonConversion<List<String>> STRING_LIST = listOf(STRING);

  public static final JsonConversion<List<BigDecimal>> NUMBER_LIST = listOf(NUMBER);

  public static final JsonConversion<List<Instant>> TIME_LIST = listOf(TIME);

  /** Lists of integers of 64 bits; any other number is of another type, as in the API's fields. */
  public static final JsonConversion<List<Long>> INT64_LIST =
      listOf(new JsonConversion<>("int64", value -> value instanceof Long number ? number : null));

  public static final JsonConversion<Object> RAW = new JsonConversion<>("JSON", value -> value);

  /** Returns the value as this type; null if it is of another one. */
  public @Nullable T convert(Object value) {
    return function.apply(value);
  }

  private static <T> JsonConversion<List<T>> listOf(JsonConversion<T> element) {
    return new JsonConversion<>(
        "(list " + element.name + ")",
        value -> value instanceof List<?> list ? elements(list, element) : null);
  }

  private static <T> @Nullable List<T> elements(List<?> list, JsonConversion<T> type) {
    List<T> converted = new ArrayList<>(list.size());
    for (Object element : list) {
      T value = element == null ? null : type.convert(element);
      if (value == null) {
        return null;
      }
      converted.add(value);
    }
    return List.copyOf(converted);
  }

  private static @Nullable Instant instant(String text) {
    OffsetDateTime time = Rfc3339Parser.parse(text);
    return time == null ? null : time.toInstant();
  }
}
