package io.github.customerkit.testing;

/**
 * How often a long test repeats itself. The libraries' tests run twice, on the module path and on
 * the class path; what thousands of rounds find does not depend on the path, so that the second run
 * sets {@code customerkit.shortTests} and does a tenth of them.
 */
public final class TestRounds {

  private static final boolean IS_SHORT = Boolean.getBoolean("customerkit.shortTests");

  private TestRounds() {}

  /** Returns the given number of rounds, or a tenth of it in short tests, but at least one. */
  public static int of(int rounds) {
    return IS_SHORT ? Math.max(1, rounds / 10) : rounds;
  }

  /** Returns the step that visits all of a long series, or every tenth of it in short tests. */
  public static int step() {
    return IS_SHORT ? 10 : 1;
  }
}
