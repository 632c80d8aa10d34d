package io.github.customerkit.examples.report.statistics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The number of occurrences of each distinct value, exact up to a number of distinct values. Beyond
 * it nothing is known but that there are more: the counts are dropped, because the values that came
 * later could be the commonest.
 *
 * @param <V> values with {@code equals} and {@code hashCode}
 */
public final class BoundedCounts<V> {

  /** Memory that several counts share: the number of distinct values that they may still add. */
  static final class Budget {
    private int left;

    Budget(int values) {
      left = values;
    }
  }

  /** A value and its number of occurrences. */
  public record Count<V>(V value, long count) {}

  private static final class Counter {
    private long count;
  }

  private final int most;
  private final Budget budget;
  private final Map<V, Counter> counters = new HashMap<>();
  private boolean isExceeded;
  private int distinct;

  BoundedCounts(int most, Budget budget) {
    this.most = most;
    this.budget = budget;
  }

  BoundedCounts(int most) {
    this(most, new Budget(most));
  }

  void add(V value) {
    if (isExceeded) {
      return;
    }
    Counter counter = counters.get(value);
    if (counter == null) {
      if (counters.size() == most || budget.left == 0) {
        isExceeded = true;
        budget.left += counters.size();
        counters.clear();
        return;
      }
      budget.left--;
      distinct++;
      counter = new Counter();
      counters.put(value, counter);
    }
    counter.count++;
  }

  /** Returns whether there are more distinct values than are counted; then no counts are known. */
  public boolean isExceeded() {
    return isExceeded;
  }

  /** Returns the number of distinct values; if it is exceeded, there are more than that. */
  public int distinct() {
    return distinct;
  }

  /** Returns the commonest values, equally common ones by their text; none if exceeded. */
  public List<Count<V>> commonest(int limit) {
    return counters.entrySet().stream()
        .map(entry -> new Count<>(entry.getKey(), entry.getValue().count))
        .sorted(
            Comparator.comparingLong((Count<V> one) -> -one.count())
                .thenComparing(one -> one.value().toString()))
        .limit(limit)
        .toList();
  }
}
