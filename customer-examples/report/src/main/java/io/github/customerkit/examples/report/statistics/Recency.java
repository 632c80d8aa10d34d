package io.github.customerkit.examples.report.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Counts instants by their age at a given time. */
public final class Recency {

  /** The limits of ages in days, ascending. */
  public static final List<Integer> DAYS = List.of(1, 7, 30, 90, 180, 365, 730);

  private final Instant asOf;
  private final Instant[] since;
  private final long[] counts = new long[DAYS.size() + 1];
  private long future;

  Recency(Instant asOf) {
    this.asOf = asOf;
    since = DAYS.stream().map(days -> asOf.minus(Duration.ofDays(days))).toArray(Instant[]::new);
  }

  void add(Instant instant) {
    if (instant.isAfter(asOf)) {
      future++;
      return;
    }
    int i = 0;
    while (i < since.length && instant.isBefore(since[i])) {
      i++;
    }
    counts[i]++;
  }

  /** Returns the time of the ages. */
  public Instant asOf() {
    return asOf;
  }

  /**
   * Returns the number of instants within a limit and beyond the one before it.
   *
   * @param limit an index of {@link #DAYS}, or its size for the instants beyond all limits
   */
  public long within(int limit) {
    return counts[limit];
  }

  /** Returns the number of instants after the given time. */
  public long future() {
    return future;
  }
}
