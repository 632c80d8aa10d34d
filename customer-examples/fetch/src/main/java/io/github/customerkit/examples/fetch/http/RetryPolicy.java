package io.github.customerkit.examples.fetch.http;

import io.github.customerkit.examples.fetch.api.Reason;
import io.github.customerkit.examples.fetch.api.TransferFailure;
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

/** Limits the number of attempts for one page, and the time between them. */
final class RetryPolicy {

  static final int MAX_ATTEMPTS = 8;
  static final Duration MAX_TOTAL_WAIT = Duration.ofMinutes(15);

  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

  /** Whole seconds in the standard; some servers send fractions. */
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");

  /** The three date formats of HTTP (RFC 9110, 5.6.7), all in GMT. */
  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.RFC_1123_DATE_TIME,
          DateTimeFormatter.ofPattern("EEEE, dd-MMM-yy HH:mm:ss 'GMT'", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH));

  private final Time time;
  private final Reason remedy;
  private int attempts;
  private Duration waited = Duration.ZERO;

  /**
   * Creates a policy.
   *
   * @param remedy what to do after the last attempt, which ends the message
   */
  RetryPolicy(Time time, Reason remedy) {
    this.time = time;
    this.remedy = remedy;
  }

  /**
   * Returns the wait after a failed attempt: the one that the server requests, or a growing one.
   */
  Duration after(RetryableFailure failure) {
    attempts++;
    if (attempts == MAX_ATTEMPTS) {
      throw new TransferFailure("gave-up", attempts, failure.reason(), remedy);
    }
    Duration requested = failure.retryAfter();
    Duration wait = requested == null ? backoff() : requested;
    if (wait.compareTo(MAX_TOTAL_WAIT.minus(waited)) > 0) {
      throw new TransferFailure(
          "gave-up.waiting", MAX_TOTAL_WAIT.toMinutes(), failure.reason(), remedy);
    }
    waited = waited.plus(wait);
    return wait;
  }

  /** Returns a wait that doubles with each attempt, minus a random part of up to a half. */
  private Duration backoff() {
    long limit = FIRST_WAIT.toMillis() << (attempts - 1);
    return Duration.ofMillis(limit - (long) (limit / 2.0 * time.chance()));
  }

  /**
   * Parses a header {@code Retry-After}, seconds or a date; returns null if it is invalid or not in
   * the future.
   */
  static @Nullable Duration parseRetryAfter(String header, Instant now) {
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
        // Tries the next format.
      }
    }
    return null;
  }
}
