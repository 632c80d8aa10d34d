package io.github.customerkit.model;

import io.github.customerkit.model.internal.Rfc3339Parser;
import io.github.customerkit.model.internal.Rfc3339Printer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the API's timestamps, which are RFC 3339 date-times, strictly, and writes them exactly.
 *
 * <p>Accepted are {@code 2020-02-07T08:15:22Z} and the like: {@code T} or {@code t}, seconds
 * always, one to nine fraction digits or none, {@code Z}, {@code z} or an offset {@code +hh:mm}
 * within 18 hours ({@code -00:00} too), in the years 1 to 9999 of UTC. Everything else is refused,
 * including what java.time accepts or shifts: second 60, hour 24, 30 February, a space for the T,
 * {@code +0100}, {@code +01}, {@code +01:00:30}.
 */
public final class Rfc3339 {

  private Rfc3339() {}

  /**
   * Parses a timestamp.
   *
   * @param text the whole text, without blanks around it; not null
   * @return the time with its offset; null if the text is not a timestamp as described above
   */
  public static @Nullable OffsetDateTime parse(CharSequence text) {
    return Rfc3339Parser.parse(Objects.requireNonNull(text, "text"));
  }

  /**
   * Formats an instant in UTC, with the fewest of 0, 3, 6 or 9 fraction digits that keep it exact.
   *
   * @param instant an instant in the years 1 to 9999; not null
   * @return the timestamp, such as {@code 2020-02-07T08:15:22.500Z}
   * @throws IllegalArgumentException if the instant is outside these years
   */
  public static String format(Instant instant) {
    return Rfc3339Printer.print(Objects.requireNonNull(instant, "instant"));
  }

  /**
   * Formats a time with its offset, with the fewest of 0, 3, 6 or 9 fraction digits that keep it
   * exact. A time that RFC 3339 cannot write with its offset, because the offset has seconds or
   * makes the local year 10000 or negative, is written in UTC.
   *
   * @param time a time in the years 1 to 9999 of UTC; not null
   * @return the timestamp, such as {@code 2020-02-07T09:15:22+01:00}
   * @throws IllegalArgumentException if the time is outside these years
   */
  public static String format(OffsetDateTime time) {
    return Rfc3339Printer.print(Objects.requireNonNull(time, "time"));
  }
}
