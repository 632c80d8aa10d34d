package io.github.customerkit.model;

import io.github.customerkit.model.internal.Rfc3339Printer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The timestamps of the API: RFC 3339 date-times, read strictly and written exactly.
 *
 * <p>Read are {@code 2020-02-07T08:15:22Z} and the like: {@code T} or {@code t}, seconds always,
 * one to nine fraction digits or none, {@code Z}, {@code z} or an offset {@code +hh:mm} within 18
 * hours ({@code -00:00} too), in the years 1 to 9999 of UTC. Everything else is refused, among it
 * what java.time takes or shifts: second 60, hour 24, 30 February, a space for the T, {@code
 * +0100}, {@code +01}, {@code +01:00:30}.
 */
public final class Rfc3339 {

  private static final int SHORTEST = "2020-02-07T08:15:22Z".length();
  private static final int LONGEST = "2020-02-07T08:15:22.123456789+00:00".length();

  /** What is not there, or not a number; far below zero, and far from overflowing. */
  private static final int NONE = -1_000_000;

  private static final int MAX_OFFSET_SECONDS = 18 * 3600;
  private static final long MIN_SECOND = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
  private static final long MAX_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

  private Rfc3339() {}

  /**
   * Reads a timestamp.
   *
   * @param text the whole text, without blanks around it; not null
   * @return the time with its offset, or null if the text is no timestamp in the sense above
   */
  public static @Nullable OffsetDateTime parse(CharSequence text) {
    if (!hasForm(Objects.requireNonNull(text, "text"))) {
      return null;
    }
    int end = fractionEnd(text);
    int offset = offset(text, end);
    LocalDateTime local =
        LocalDateTime.of(
            year(text),
            digits(text, 5),
            digits(text, 8),
            digits(text, 11),
            digits(text, 14),
            digits(text, 17),
            nano(text, end));
    ZoneOffset zone = offset == 0 ? ZoneOffset.UTC : ZoneOffset.ofTotalSeconds(offset);
    return isWritable(local.toEpochSecond(zone)) ? OffsetDateTime.of(local, zone) : null;
  }

  /** Whether {@link #parse} reads a text; allocates nothing in usual years. */
  static boolean isTimestamp(CharSequence text) {
    // No offset leads from these years out of those that can be written.
    boolean isUsual = hasForm(text) && year(text) > 1 && year(text) < 9999;
    return isUsual || parse(text) != null;
  }

  /** Whether a text is a timestamp of some year. */
  private static boolean hasForm(CharSequence text) {
    int length = text.length();
    if (length < SHORTEST || length > LONGEST || !hasSeparators(text)) {
      return false;
    }
    int year = year(text);
    // A part that is not two digits is NONE, which no other part can lift above zero.
    if (year < 0
        || !isDate(year, digits(text, 5), digits(text, 8))
        || !isTime(digits(text, 11), digits(text, 14), digits(text, 17))) {
      return false;
    }
    int end = fractionEnd(text);
    return end != NONE && offset(text, end) != NONE;
  }

  private static int year(CharSequence text) {
    return digits(text, 0) * 100 + digits(text, 2);
  }

  /**
   * Writes an instant in UTC, with the fewest of 0, 3, 6 or 9 fraction digits that keep it exact.
   *
   * @param instant an instant in the years 1 to 9999; not null
   * @return the timestamp, such as {@code 2020-02-07T08:15:22.500Z}
   * @throws IllegalArgumentException if the instant is outside these years
   */
  public static String format(Instant instant) {
    requireWritable(Objects.requireNonNull(instant, "instant").getEpochSecond());
    return Rfc3339Printer.print(instant.atOffset(ZoneOffset.UTC));
  }

  /**
   * Writes a time with its offset, and the fewest of 0, 3, 6 or 9 fraction digits that keep it
   * exact. A time that RFC 3339 cannot write with its offset, because that has seconds or makes the
   * local year 10000 or negative, is written in UTC.
   *
   * @param time a time in the years 1 to 9999 of UTC; not null
   * @return the timestamp, such as {@code 2020-02-07T09:15:22+01:00}
   * @throws IllegalArgumentException if the time is outside these years
   */
  public static String format(OffsetDateTime time) {
    requireWritable(Objects.requireNonNull(time, "time").toEpochSecond());
    return Rfc3339Printer.print(time);
  }

  private static void requireWritable(long epochSecond) {
    if (!isWritable(epochSecond)) {
      throw new IllegalArgumentException("a time outside the years 1 to 9999 of UTC");
    }
  }

  private static boolean isWritable(long epochSecond) {
    return epochSecond >= MIN_SECOND && epochSecond <= MAX_SECOND;
  }

  private static boolean hasSeparators(CharSequence text) {
    char t = text.charAt(10);
    return text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && (t == 'T' || t == 't')
        && text.charAt(13) == ':'
        && text.charAt(16) == ':';
  }

  private static boolean isDate(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1) {
      return false;
    }
    return switch (month) {
      case 2 -> day <= (IsoChronology.INSTANCE.isLeapYear(year) ? 29 : 28);
      case 4, 6, 9, 11 -> day <= 30;
      default -> day <= 31;
    };
  }

  private static boolean isTime(int hour, int minute, int second) {
    return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 59;
  }

  /**
   * Where the fraction ends and the offset begins, or NONE if there is a dot without 1-9 digits.
   */
  private static int fractionEnd(CharSequence text) {
    if (text.charAt(19) != '.') {
      return 19;
    }
    int end = 20;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end == 20 || end > 29 ? NONE : end;
  }

  private static int nano(CharSequence text, int end) {
    int nano = 0;
    for (int i = 20; i < 29; i++) {
      nano = nano * 10 + (i < end ? text.charAt(i) - '0' : 0);
    }
    return nano;
  }

  /** The offset in seconds that fills the text from the index on, or NONE. */
  private static int offset(CharSequence text, int from) {
    int left = text.length() - from;
    char sign = left == 0 ? ' ' : text.charAt(from);
    if (left == 1 && (sign == 'Z' || sign == 'z')) {
      return 0;
    }
    if (left != 6 || (sign != '+' && sign != '-') || text.charAt(from + 3) != ':') {
      return NONE;
    }
    int hours = digits(text, from + 1);
    int minutes = digits(text, from + 4);
    int seconds = hours * 3600 + minutes * 60;
    if (hours < 0 || minutes < 0 || minutes > 59 || seconds > MAX_OFFSET_SECONDS) {
      return NONE;
    }
    return sign == '-' ? -seconds : seconds;
  }

  /** The two digits at an index as a number; NONE if either is no digit. */
  private static int digits(CharSequence text, int at) {
    char tens = text.charAt(at);
    char ones = text.charAt(at + 1);
    return isDigit(tens) && isDigit(ones) ? (tens - '0') * 10 + ones - '0' : NONE;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
