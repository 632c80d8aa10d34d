package io.github.customerkit.testing;

/**
 * Determines how often a long test repeats. The libraries' tests run twice, on the module path and
 * on the class path; the second run sets {@code customerkit.shortTests} and does a tenth of the
 * rounds, because their result does not depend on the path.
 */
public final class TestRounds {

  private static final boolean IS_SHORT = Boolean.getBoolean("customerkit.shortTests");

  private TestRounds() {}

  /** Returns the given number of rounds, or a tenth of it in short tests, but at least one. */
  public static int of(int rounds) {
    return IS_SHORT ? Math.max(1, rounds / 10) : rounds;
  }

  /** Returns the step through a long series: 1, or 10 in short tests. */
  public static int step() {
    return IS_SHORT ? 10 : 1;
  }
}
