package io.github.customerkit.examples.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** How often and how long one page is tried for. */
final class Patience {

  static final int MOST_TRIES = 8;
  static final Duration LONGEST = Duration.ofMinutes(15);

  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

  private final Time time;
  private int tries;
  private Duration waited = Duration.ZERO;

  Patience(Time time) {
    this.time = time;
  }

  /** How long to wait after a try that failed: what the server asks for, else longer each time. */
  Duration after(Setback setback) {
    tries++;
    if (tries == MOST_TRIES) {
      throw new FetchFailure(
          "gave up after " + tries + " tries: " + setback.reason() + "; the same command goes on");
    }
    Duration asked = setback.retryAfter();
    Duration wait = asked == null ? growing() : asked;
    if (wait.compareTo(LONGEST.minus(waited)) > 0) {
      throw new FetchFailure(
          "gave up, for the server asks to wait longer than "
              + LONGEST.toMinutes()
              + " minutes in all: "
              + setback.reason()
              + "; the same command goes on");
    }
    waited = waited.plus(wait);
    return wait;
  }

  /** Twice as long each time, and by chance up to half of it less. */
  private Duration growing() {
    long most = FIRST_WAIT.toMillis() << (tries - 1);
    return Duration.ofMillis(most - (long) (most / 2.0 * time.chance()));
  }

  /**
   * What a header {@code Retry-After} asks for, seconds or a date; null if nothing, or nothing that
   * can be waited for.
   */
  static @Nullable Duration asked(String header, Instant now) {
    String text = header.strip();
    if (text.matches("[0-9]{1,9}")) {
      Duration wait = Duration.ofSeconds(Long.parseLong(text));
      return wait.isZero() ? null : wait;
    }
    try {
      ZonedDateTime date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration wait = Duration.between(now, date.toInstant());
      return wait.isNegative() || wait.isZero() ? null : wait;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
