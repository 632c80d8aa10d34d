package io.github.customerkit.model.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares JSON values whose objects are sorted arrays of names and values. Equal are those that
 * mean the same, numbers by value.
 */
final class JsonOrder {

  private JsonOrder() {}

  /** Compares the ranks of the types, and then values of the same type. */
  static int compare(@Nullable Object a, @Nullable Object b) {
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
      default -> compareLists(Arrays.asList((Object[]) a), Arrays.asList((Object[]) b));
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

  private static int compareLists(List<?> a, List<?> b) {
    int order = Integer.compare(a.size(), b.size());
    Iterator<?> others = b.iterator();
    for (Iterator<?> values = a.iterator(); order == 0 && values.hasNext(); ) {
      order = compare(values.next(), others.next());
    }
    return order;
  }
}
