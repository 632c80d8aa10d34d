package io.github.customerkit.examples.fetch;

import io.github.customerkit.examples.fetch.http.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that advances only when a test sleeps. */
public final class FakeTime implements Time {

  public static final Instant BEGIN = Instant.parse("2026-11-24T10:00:00Z");

  private final List<Duration> slept = new ArrayList<>();
  private final double chance;
  private Duration passed = Duration.ZERO;

  public FakeTime(double chance) {
    this.chance = chance;
  }

  public List<Duration> slept() {
    return List.copyOf(slept);
  }

  public void pass(Duration duration) {
    passed = passed.plus(duration);
  }

  @Override
  public Instant now() {
    return BEGIN.plus(passed);
  }

  /** Returns a time near the end of the range, which is allowed. */
  @Override
  public long nanos() {
    return Long.MAX_VALUE - 5 + passed.toNanos();
  }

  @Override
  public void sleep(Duration duration) {
    slept.add(duration);
    pass(duration);
  }

  @Override
  public double chance() {
    return chance;
  }
}
