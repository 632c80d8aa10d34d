package io.github.customerkit.testing;

import java.util.Random;

/**
 * Chooses the seed of a random test. {@code mvn test -Dcustomerkit.seed=SEED} repeats a failure
 * that reports its seed.
 */
public final class TestSeed {

  private TestSeed() {}

  /** Returns the seed in {@code customerkit.seed}, or a random one. */
  public static long next() {
    return Long.getLong("customerkit.seed", new Random().nextLong());
  }
}
