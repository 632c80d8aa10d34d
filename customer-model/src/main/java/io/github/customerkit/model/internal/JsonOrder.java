package io.github.customerkit.model.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An order of JSON values in which values that mean the same are equal: numbers by value, members
 * in any order. A table that is sorted by it stays fast whatever the values are, while one that
 * hashes them can be made slow by values that were chosen to share a hash.
 */
public final class JsonOrder implements Comparator<@Nullable Object> {

  /** Compares the types' ranks, and then the values of one type. */
  @Override
  public int compare(@Nullable Object a, @Nullable Object b) {
    int rank = rank(a);
    int order = Integer.compare(rank, rank(b));
    if (order != 0 || a == null || b == null || a == b) {
      return order;
    }
    return switch (rank) {
      case 1 -> ((Boolean) a).compareTo((Boolean) b);
      case 2 -> compareNumbers((Number) a, (Number) b);
      case 3 -> ((String) a).compareTo((String) b);
      case 4 -> compareLists((List<?>) a, (List<?>) b);
      default -> compareMaps((Map<?, ?>) a, (Map<?, ?>) b);
    };
  }

  private static int rank(@Nullable Object value) {
    if (value == null) {
      return 0;
    }
    if (value instanceof Boolean) {
      return 1;
    }
    if (value instanceof Number) {
      return 2;
    }
    if (value instanceof String) {
      return 3;
    }
    return value instanceof List ? 4 : 5;
  }

  private static int compareNumbers(Number a, Number b) {
    return a instanceof Long x && b instanceof Long y
        ? x.compareTo(y)
        : decimal(a).compareTo(decimal(b));
  }

  private static BigDecimal decimal(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    return number instanceof BigInteger integer
        ? new BigDecimal(integer)
        : BigDecimal.valueOf(number.longValue());
  }

  private int compareLists(List<?> a, List<?> b) {
    int order = Integer.compare(a.size(), b.size());
    Iterator<?> others = b.iterator();
    for (Iterator<?> values = a.iterator(); order == 0 && values.hasNext(); ) {
      order = compare(values.next(), others.next());
    }
    return order;
  }

  private int compareMaps(Map<?, ?> a, Map<?, ?> b) {
    int order = Integer.compare(a.size(), b.size());
    if (order != 0 || a.isEmpty()) {
      return order;
    }
    Iterator<Map.Entry<String, @Nullable Object>> others = sorted(b).entrySet().iterator();
    for (Map.Entry<String, @Nullable Object> entry : sorted(a).entrySet()) {
      Map.Entry<String, @Nullable Object> other = others.next();
      order = entry.getKey().compareTo(other.getKey());
      order = order == 0 ? compare(entry.getValue(), other.getValue()) : order;
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static Map<String, @Nullable Object> sorted(Map<?, ?> map) {
    Map<String, @Nullable Object> sorted = new TreeMap<>();
    map.forEach((name, value) -> sorted.put((String) name, value));
    return sorted;
  }
}
