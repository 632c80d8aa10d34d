package io.github.customerkit.examples.fetch.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** The clock and the sleep that waits use, replaceable in tests. */
public interface Time {

  /**
   * Returns the current time, to compare with dates that a server sends.
   *
   * @return not null
   */
  Instant now();

  /**
   * Returns a time that never goes backwards.
   *
   * @return nanoseconds since an arbitrary origin
   */
  long nanos();

  /**
   * Waits.
   *
   * @param duration the time to wait; zero or more
   * @throws InterruptedException if the thread is interrupted
   */
  void sleep(Duration duration) throws InterruptedException;

  /**
   * Returns a random number, so that clients do not all retry at once.
   *
   * @return a number from 0 inclusive to 1 exclusive
   */
  double chance();

  /**
   * Returns the system's clock.
   *
   * @return not null
   */
  static Time ofMachine() {
    return new Time() {
      @Override
      public Instant now() {
        return Instant.now();
      }

      @Override
      public long nanos() {
        return System.nanoTime();
      }

      @Override
      public void sleep(Duration duration) throws InterruptedException {
        Thread.sleep(duration.toMillis(), duration.toNanosPart() % 1_000_000);
      }

      @Override
      public double chance() {
        return ThreadLocalRandom.current().nextDouble();
      }
    };
  }
}
