package io.github.customerkit.examples.fetch.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** The clock that waiting goes by, so that tests need not wait. */
public interface Time {

  /**
   * The time of day, by which a server names a date.
   *
   * @return not null
   */
  Instant now();

  /**
   * A time that only goes forward.
   *
   * @return nanoseconds since whenever
   */
  long nanos();

  /**
   * Lets time pass.
   *
   * @param duration how long; zero or more
   * @throws InterruptedException if the thread is told to stop
   */
  void sleep(Duration duration) throws InterruptedException;

  /**
   * Chance, so that not all clients come back at once.
   *
   * @return from 0 to below 1
   */
  double chance();

  /**
   * The machine's own time.
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
