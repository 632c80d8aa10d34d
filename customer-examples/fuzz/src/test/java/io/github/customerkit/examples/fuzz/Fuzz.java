package io.github.customerkit.examples.fuzz;

/** The entry point of Jazzer; the system property {@code fuzz.target} names the target. */
public final class Fuzz {

  private static final FuzzTarget TARGET =
      FuzzTargets.get(System.getProperty("fuzz.target", "document"));

  private Fuzz() {}

  /** Is called by Jazzer with one input after another. */
  public static void fuzzerTestOneInput(byte[] input) {
    TARGET.run(input);
  }
}
