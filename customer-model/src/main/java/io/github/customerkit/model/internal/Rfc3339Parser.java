package io.github.customerkit.model.internal;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import org.jspecify.annotations.Nullable;

/** Reads the timestamps of the API: RFC 3339 date-times, and nothing else. */
public final class Rfc3339Parser {

  private static final int SHORTEST = "2020-02-07T08:15:22Z".length();
  private static final int LONGEST = "2020-02-07T08:15:22.123456789+00:00".length();

  /** Absent or not a number; so far below zero that no other part of a sum lifts it above. */
  private static final int NONE = -1_000_000;

  private static final int MAX_OFFSET_SECONDS = 18 * 3600;

  private Rfc3339Parser() {}

  /** Returns the time of a timestamp with its offset; null if the text is not a timestamp. */
  public static @Nullable OffsetDateTime parse(CharSequence text) {
    if (!hasForm(text)) {
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
    return Rfc3339Printer.isWritable(local.toEpochSecond(zone))
        ? OffsetDateTime.of(local, zone)
        : null;
  }

  /** Returns whether a text is a timestamp; allocates nothing in usual years. */
  public static boolean isTimestamp(CharSequence text) {
    // In these years no offset leads to a time that RFC 3339 cannot write.
    boolean isUsual = hasForm(text) && year(text) > 1 && year(text) < 9999;
    return isUsual || parse(text) != null;
  }

  /** Returns whether a text is a timestamp of some year. */
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

  /** Returns the index of the offset; NONE if a dot is not followed by 1 to 9 digits. */
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

  /** Returns the offset in seconds that fills the text from an index on, or NONE. */
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

  /** Returns the two digits at an index as a number; NONE if either is not a digit. */
  private static int digits(CharSequence text, int at) {
    char tens = text.charAt(at);
    char ones = text.charAt(at + 1);
    return isDigit(tens) && isDigit(ones) ? (tens - '0') * 10 + ones - '0' : NONE;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
