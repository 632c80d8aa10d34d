package io.github.customerkit.examples.generator;

import java.math.BigDecimal;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Chooses which records of a sequence to break, and how: the same for the same seed, and without
 * influence on the customers. The first record stays valid, because readers detect the format of an
 * input by its beginning. Not thread-safe.
 */
public final class FaultPlan {

  private static final Fault[] FAULTS = Fault.values();
  private static final long SEED_MASK = 0x5deece66dL;

  private final long seed;
  private final double share;
  private long number;

  /**
   * Creates a plan for a share of the records.
   *
   * @param seed any number
   * @param percent the average percentage of broken records, 0 to 100; not null
   * @throws IllegalArgumentException if the percentage is not from 0 to 100
   */
  public FaultPlan(long seed, BigDecimal percent) {
    if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
      throw new IllegalArgumentException("percent is " + percent + "; expected 0 to 100");
    }
    this.seed = seed ^ SEED_MASK;
    this.share = percent.movePointLeft(2).doubleValue();
  }

  /**
   * Returns the fault of the next record.
   *
   * @return the fault to apply; null if the record stays valid
   */
  public @Nullable Fault next() {
    Random random = CustomerGenerator.random(seed, ++number);
    if (number == 1) {
      return null;
    }
    return random.nextDouble() < share ? FAULTS[random.nextInt(FAULTS.length)] : null;
  }
}
