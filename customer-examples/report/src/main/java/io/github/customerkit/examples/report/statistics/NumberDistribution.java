package io.github.customerkit.examples.report.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts numbers in fixed buckets with the steps 1, 2, 5, 10, and adds them up exactly. */
public final class NumberDistribution {

  /**
   * Numbers above one bound, up to and including another.
   *
   * @param above the lower bound; null if there is none
   * @param upTo the upper bound; null if there is none
   * @param count how many numbers there are
   */
  public record Bucket(@Nullable BigDecimal above, @Nullable BigDecimal upTo, long count) {}

  private static final int MAX_POWER = 12;
  private static final BigDecimal[] BOUNDS = bounds();

  /** Bucket 0 has the negative numbers, bucket 1 the zeros. */
  private final long[] counts = new long[BOUNDS.length + 2];

  private long count;
  private BigDecimal sum = BigDecimal.ZERO;
  private @Nullable BigDecimal least;
  private @Nullable BigDecimal greatest;

  private static BigDecimal[] bounds() {
    List<BigDecimal> bounds = new ArrayList<>(List.of(BigDecimal.ZERO));
    for (int power = 0; power <= MAX_POWER; power++) {
      for (int step : new int[] {1, 2, 5}) {
        bounds.add(BigDecimal.valueOf(step).scaleByPowerOfTen(power).setScale(0));
      }
    }
    // A whole power of ten, so that buckets can be merged to powers of ten.
    bounds.add(BigDecimal.TEN.pow(MAX_POWER + 1));
    return bounds.toArray(BigDecimal[]::new);
  }

  void add(BigDecimal number) {
    counts[bucketOf(number)]++;
    count++;
    sum = sum.add(number);
    if (least == null || number.compareTo(least) < 0) {
      least = number;
    }
    if (greatest == null || number.compareTo(greatest) > 0) {
      greatest = number;
    }
  }

  void add(long number) {
    add(BigDecimal.valueOf(number));
  }

  private static int bucketOf(BigDecimal number) {
    if (number.signum() <= 0) {
      return number.signum() + 1;
    }
    int found = Arrays.binarySearch(BOUNDS, number);
    return (found >= 0 ? found : -found - 1) + 1;
  }

  /** Returns the count of numbers. */
  public long count() {
    return count;
  }

  /** Returns the exact sum; 0 if there are no numbers. */
  public BigDecimal sum() {
    return sum;
  }

  /** Returns the least number; null if there are none. */
  public @Nullable BigDecimal least() {
    return least;
  }

  /** Returns the greatest number; null if there are none. */
  public @Nullable BigDecimal greatest() {
    return greatest;
  }

  /** Returns the buckets from the first to the last that is not empty, in ascending order. */
  public List<Bucket> buckets() {
    int from = 0;
    int to = counts.length;
    while (from < to && counts[from] == 0) {
      from++;
    }
    while (to > from && counts[to - 1] == 0) {
      to--;
    }
    List<Bucket> buckets = new ArrayList<>();
    for (int i = from; i < to; i++) {
      buckets.add(bucket(i));
    }
    return buckets;
  }

  /** Returns the bucket of the median, the lower one of two; null if there are no numbers. */
  public @Nullable Bucket median() {
    long below = 0;
    for (int i = 0; i < counts.length; i++) {
      below += counts[i];
      if (count > 0 && below >= count - count / 2) {
        return bucket(i);
      }
    }
    return null;
  }

  /** The bucket of zeros has equal bounds. */
  private Bucket bucket(int index) {
    BigDecimal above = index == 0 ? null : BOUNDS[index == 1 ? 0 : index - 2];
    BigDecimal upTo = index == counts.length - 1 ? null : BOUNDS[index == 0 ? 0 : index - 1];
    return new Bucket(above, upTo, counts[index]);
  }
}
