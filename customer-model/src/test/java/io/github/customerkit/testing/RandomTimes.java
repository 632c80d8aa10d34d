package io.github.customerkit.testing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/** Generates varied times and offsets, among them the extremes. */
final class RandomTimes {

  static final Instant YEAR_1 = Instant.parse("0001-01-01T00:00:00Z");
  static final Instant YEAR_9999 = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private static final Instant LATEST = Instant.parse("2026-11-01T00:00:00Z");
  private static final Instant FIRST_SHOP = Instant.parse("2015-01-01T00:00:00Z");
  private static final int MAX_OFFSET_MINUTES = 18 * 60;

  private final Random random;

  RandomTimes(Random random) {
    this.random = random;
  }

  Instant instant() {
    return switch (random.nextInt(500)) {
      case 0 -> YEAR_1;
      case 1 -> YEAR_9999;
      default -> between(YEAR_1, YEAR_9999);
    };
  }

  ZoneOffset offset() {
    return switch (random.nextInt(20)) {
      case 0 -> ZoneOffset.UTC;
      case 1 -> ZoneOffset.MIN;
      case 2 -> ZoneOffset.MAX;
      default ->
          ZoneOffset.ofTotalSeconds(
              60 * random.nextInt(-MAX_OFFSET_MINUTES, MAX_OFFSET_MINUTES + 1));
    };
  }

  /**
   * Returns an instant from the given one to the latest plausible one, mostly of the last years.
   */
  Instant past(Instant from) {
    if (random.nextInt(10) == 0 || from.equals(LATEST)) {
      return from;
    }
    boolean isRecent = from.isBefore(FIRST_SHOP) && random.nextInt(20) > 0;
    return between(isRecent ? FIRST_SHOP : from, LATEST);
  }

  private Instant between(Instant first, Instant last) {
    long second = random.nextLong(first.getEpochSecond(), last.getEpochSecond());
    int nano = random.nextInt(1_000_000_000);
    int unit = List.of(1_000_000_000, 1_000_000, 1_000, 1).get(random.nextInt(4));
    Instant instant = Instant.ofEpochSecond(second, nano / unit * unit);
    return instant.isBefore(first) ? first : instant;
  }
}
