package io.github.customerkit.examples.commandline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.testing.TestSeed;
import java.util.Random;

/**
 * The kills of a test: a few in every build, and {@code -Dcustomerkit.kills=N} for N of them on
 * each target. Prints its seed; the same one plans the same moments.
 */
public final class Kills {

  /** The number of kills on each target. */
  public static final int COUNT = Integer.getInteger("customerkit.kills", 5);

  /** The exit status of a killed process: 128 and the number of SIGKILL. */
  private static final int KILLED = 137;

  private final String target;
  private final long seed = TestSeed.next();
  private final Random random = new Random(seed);
  private int done;

  public Kills(String target) {
    this.target = target;
  }

  public Random random() {
    return random;
  }

  /** Asserts that a process was killed before it ended, and counts the kill. */
  public void count(int status) {
    assertThat(status).as("%s", this).isEqualTo(KILLED);
    done++;
  }

  /** Asserts that all kills are done, and reports them. */
  public void end() {
    assertThat(done).as("%s", this).isEqualTo(COUNT);
    System.out.println(this);
  }

  /** Returns the target, the kills so far and the seed, for the message of a failure. */
  @Override
  public String toString() {
    return target + ": " + done + " kills, seed " + seed;
  }
}
