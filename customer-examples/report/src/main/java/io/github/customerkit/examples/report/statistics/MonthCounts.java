package io.github.customerkit.examples.report.statistics;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** Counts instants by their month in UTC, in the years 1 to 9999. */
public final class MonthCounts {

  private static final int MONTHS = 12;
  private static final int LAST_YEAR = 9_999;

  private final long[] counts = new long[(LAST_YEAR + 1) * MONTHS];

  void add(Instant instant) {
    counts[index(YearMonth.from(instant.atOffset(ZoneOffset.UTC)))]++;
  }

  private static int index(YearMonth month) {
    return month.getYear() * MONTHS + month.getMonthValue() - 1;
  }

  /** Returns the number of instants in a month. */
  public long in(YearMonth month) {
    return counts[index(month)];
  }

  /** Returns the number of instants before a month. */
  public long before(YearMonth month) {
    return sum(0, index(month));
  }

  /** Returns the number of instants after a month. */
  public long after(YearMonth month) {
    return sum(index(month) + 1, counts.length);
  }

  private long sum(int from, int to) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += counts[i];
    }
    return sum;
  }
}
