package io.github.customerkit.examples.fuzz;

/** One way into the kit. */
@FunctionalInterface
interface FuzzTarget {

  /**
   * Reads the input and compares the result.
   *
   * @throws AssertionError if the kit and the independent reading differ
   */
  void run(byte[] input);
}
