package io.github.customerkit.examples.fetch.http;

import io.github.customerkit.examples.fetch.row.FetchFailure;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How often and how long one page is tried for. */
final class RetryPolicy {

  static final int MOST_TRIES = 8;
  static final Duration LONGEST = Duration.ofMinutes(15);

  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

  /** Whole seconds by the standard; some servers send fractions. */
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");

  /** The three forms of a date in HTTP (RFC 9110, 5.6.7), all of them GMT. */
  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.RFC_1123_DATE_TIME,
          DateTimeFormatter.ofPattern("EEEE, dd-MMM-yy HH:mm:ss 'GMT'", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH));

  private final Time time;
  private int tries;
  private Duration waited = Duration.ZERO;

  RetryPolicy(Time time) {
    this.time = time;
  }

  /** How long to wait after a try that failed: what the server asks for, else longer each time. */
  Duration after(RetryableFailure setback) {
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
    Duration wait = SECONDS.matcher(text).matches() ? seconds(text) : until(text, now);
    return wait == null || wait.isNegative() || wait.isZero() ? null : wait;
  }

  private static Duration seconds(String text) {
    return Duration.ofNanos(new BigDecimal(text).movePointRight(9).longValue());
  }

  private static @Nullable Duration until(String text, Instant now) {
    for (DateTimeFormatter format : DATES) {
      try {
        return Duration.between(now, LocalDateTime.parse(text, format).toInstant(ZoneOffset.UTC));
      } catch (DateTimeException e) {
        // Perhaps the next.
      }
    }
    return null;
  }
}
