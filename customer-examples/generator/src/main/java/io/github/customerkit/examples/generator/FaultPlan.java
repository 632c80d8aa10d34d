package io.github.customerkit.examples.generator;

import java.math.BigDecimal;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Says which records of a sequence are to be broken, and how: the same for the same seed, and
 * without any influence on the customers. The first record stays good, for what an input holds is
 * told by its beginning. Not for use by several threads.
 */
public final class FaultPlan {

  private static final Fault[] FAULTS = Fault.values();
  private static final long OTHER_SEQUENCE = 0x5deece66dL;

  private final long seed;
  private final double share;
  private long number;

  /**
   * A plan for a share of the records.
   *
   * @param seed any number
   * @param percent how many of a hundred are to be broken on average, 0 to 100; not null
   * @throws IllegalArgumentException if the percentage is not from 0 to 100
   */
  public FaultPlan(long seed, BigDecimal percent) {
    if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
      throw new IllegalArgumentException("percent is " + percent + "; expected 0 to 100");
    }
    this.seed = seed ^ OTHER_SEQUENCE;
    this.share = percent.movePointLeft(2).doubleValue();
  }

  /**
   * What to do with the next record.
   *
   * @return how to break it; null if it stays good
   */
  public @Nullable Fault next() {
    Random random = CustomerGenerator.random(seed, ++number);
    if (number == 1) {
      return null;
    }
    return random.nextDouble() < share ? FAULTS[random.nextInt(FAULTS.length)] : null;
  }
}
