package io.github.customerkit.json.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the numbers that a user's own mapper puts into untyped values (Integer, Double) into those
 * of the domain. Values read by this module are the domain's already and stay as they are; so does
 * whatever the domain refuses, for it to say where.
 */
final class DomainNumbers {

  /** As deep as the domain takes values; what is deeper may well contain itself. */
  private static final int MAX_NESTING = 1_000;

  private boolean isTooDeep;

  private DomainNumbers() {}

  static Map<String, @Nullable Object> in(Map<String, @Nullable Object> values) {
    return isDomain(values, 0) ? values : new DomainNumbers().converted(values, 0);
  }

  private static boolean isDomain(@Nullable Object value, int depth) {
    if (value instanceof Map<?, ?> map) {
      return depth <= MAX_NESTING && areDomain(map.values(), depth + 1);
    }
    if (value instanceof List<?> list) {
      return depth <= MAX_NESTING && areDomain(list, depth + 1);
    }
    return !isForeign(value);
  }

  private static boolean areDomain(Iterable<?> values, int depth) {
    for (Object value : values) {
      if (!isDomain(value, depth)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isForeign(@Nullable Object value) {
    return value instanceof Integer
        || value instanceof Short
        || value instanceof Byte
        || value instanceof Double
        || value instanceof Float;
  }

  private <K extends @Nullable Object> Map<K, @Nullable Object> converted(
      Map<K, ? extends @Nullable Object> values, int depth) {
    Map<K, @Nullable Object> converted = new LinkedHashMap<>();
    for (Map.Entry<K, ? extends @Nullable Object> entry : values.entrySet()) {
      converted.put(entry.getKey(), convert(entry.getValue(), depth + 1));
    }
    return converted;
  }

  private List<@Nullable Object> converted(List<?> values, int depth) {
    List<@Nullable Object> converted = new ArrayList<>(values.size());
    for (Object value : values) {
      converted.add(convert(value, depth + 1));
    }
    return converted;
  }

  /** After what is too deep nothing is opened: the domain, in the same order, stops there. */
  private @Nullable Object convert(@Nullable Object value, int depth) {
    boolean isContainer = value instanceof Map || value instanceof List;
    isTooDeep |= isContainer && depth > MAX_NESTING;
    if (isContainer && isTooDeep) {
      return value;
    }
    if (value instanceof Map<?, ?> map) {
      return converted(map, depth);
    }
    if (value instanceof List<?> list) {
      return converted(list, depth);
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
