package io.github.customerkit.json.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the numbers that a user's own mapper puts into untyped values (Integer, Double) into those
 * of the domain. Values read by this module are the domain's already and stay as they are.
 */
final class DomainNumbers {

  private DomainNumbers() {}

  static Map<String, @Nullable Object> in(Map<String, @Nullable Object> values) {
    return isDomain(values) ? values : converted(values);
  }

  private static boolean isDomain(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      for (Object element : map.values()) {
        if (!isDomain(element)) {
          return false;
        }
      }
      return true;
    }
    if (value instanceof List<?> list) {
      for (Object element : list) {
        if (!isDomain(element)) {
          return false;
        }
      }
      return true;
    }
    return !isForeign(value);
  }

  private static boolean isForeign(@Nullable Object value) {
    return value instanceof Integer
        || value instanceof Short
        || value instanceof Byte
        || value instanceof Double
        || value instanceof Float;
  }

  private static Map<String, @Nullable Object> converted(
      Map<String, ? extends @Nullable Object> values) {
    Map<String, @Nullable Object> converted = new LinkedHashMap<>();
    values.forEach((name, value) -> converted.put(name, convert(value)));
    return converted;
  }

  @SuppressWarnings("unchecked")
  private static @Nullable Object convert(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return converted((Map<String, ?>) map);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> converted = new ArrayList<>(list.size());
      list.forEach(element -> converted.add(convert(element)));
      return converted;
    }
    if (value instanceof Double || value instanceof Float) {
      return decimal((Number) value);
    }
    return value instanceof Number number && isForeign(number) ? number.longValue() : value;
  }

  /** The decimal with the fewest digits that is this floating point number; NaN stays refused. */
  private static Object decimal(Number number) {
    return Double.isFinite(number.doubleValue()) ? new BigDecimal(number.toString()) : number;
  }
}
