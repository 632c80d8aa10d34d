package io.github.customerkit.json.internal.scan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;

/** Timestamps as the API writes them: RFC 3339, with a capital T, well within the years. */
public final class ScanTimestamp {

  private static final int SHORTEST = "2020-02-07T08:15:22Z".length();
  private static final int FRACTION = SHORTEST;
  private static final int MOST_FRACTION_DIGITS = 9;
  private static final int OFFSET_LENGTH = "+01:00".length();
  private static final int MAX_OFFSET_MINUTES = 18 * 60;
  private static final int SECONDS_A_DAY = 86_400;

  private static final long FIRST_SECOND = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
  private static final long LAST_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

  private ScanTimestamp() {}

  /** Reads a string that is a timestamp. */
  public static Instant read(JsonScanner in) {
    in.scanString();
    return read(in.bytes(), in.textFrom(), in.textTo());
  }

  /** Writes what {@code Rfc3339.format} would give. */
  public static void write(JsonByteWriter out, Instant instant) {
    long second = instant.getEpochSecond();
    require(second >= FIRST_SECOND && second <= LAST_SECOND);
    LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(second, SECONDS_A_DAY));
    int ofDay = Math.floorMod(second, SECONDS_A_DAY);
    out.ascii('"');
    out.digits(date.getYear(), 4);
    out.ascii('-');
    out.digits(date.getMonthValue(), 2);
    out.ascii('-');
    out.digits(date.getDayOfMonth(), 2);
    out.ascii('T');
    out.digits(ofDay / 3600, 2);
    out.ascii(':');
    out.digits(ofDay / 60 % 60, 2);
    out.ascii(':');
    out.digits(ofDay % 60, 2);
    writeFraction(out, instant.getNano());
    out.ascii('Z');
    out.ascii('"');
  }

  private static void writeFraction(JsonByteWriter out, int nano) {
    if (nano == 0) {
      return;
    }
    out.ascii('.');
    if (nano % 1_000_000 == 0) {
      out.digits(nano / 1_000_000, 3);
    } else if (nano % 1_000 == 0) {
      out.digits(nano / 1_000, 6);
    } else {
      out.digits(nano, 9);
    }
  }

  private static Instant read(byte[] text, int from, int to) {
    require(to - from >= SHORTEST);
    require(text[from + 4] == '-' && text[from + 7] == '-' && text[from + 10] == 'T');
    require(text[from + 13] == ':' && text[from + 16] == ':');
    int hour = twoDigits(text, from + 11);
    int minute = twoDigits(text, from + 14);
    int second = twoDigits(text, from + 17);
    require(hour <= 23 && minute <= 59 && second <= 59);
    int zone = endOfFraction(text, from, to);
    long local = epochDay(text, from) * SECONDS_A_DAY + hour * 3600L + minute * 60L + second;
    long nano = zone == from + FRACTION - 1 ? 0 : nano(text, from + FRACTION, zone);
    return Instant.ofEpochSecond(local - 60L * offsetMinutes(text, zone, to), nano);
  }

  private static long epochDay(byte[] text, int from) {
    int year = twoDigits(text, from) * 100 + twoDigits(text, from + 2);
    int month = twoDigits(text, from + 5);
    int day = twoDigits(text, from + 8);
    // No offset leads out of the years 1 to 9999.
    require(year > 1 && year < 9999 && month >= 1 && month <= 12 && day >= 1);
    boolean isLeapYear = IsoChronology.INSTANCE.isLeapYear(year);
    require(day <= 28 || day <= Month.of(month).length(isLeapYear));
    return LocalDate.of(year, month, day).toEpochDay();
  }

  /** Where the offset begins. */
  private static int endOfFraction(byte[] text, int from, int to) {
    int end = from + FRACTION - 1;
    if (text[end] != '.') {
      return end;
    }
    end++;
    while (end < to && text[end] >= '0' && text[end] <= '9') {
      end++;
    }
    int digits = end - from - FRACTION;
    require(digits >= 1 && digits <= MOST_FRACTION_DIGITS && end < to);
    return end;
  }

  private static int nano(byte[] text, int begin, int end) {
    int nano = 0;
    for (int i = begin; i < begin + MOST_FRACTION_DIGITS; i++) {
      nano = nano * 10 + (i < end ? text[i] - '0' : 0);
    }
    return nano;
  }

  private static int offsetMinutes(byte[] text, int zone, int to) {
    if (text[zone] == 'Z') {
      require(to == zone + 1);
      return 0;
    }
    boolean isBehind = text[zone] == '-';
    require(to == zone + OFFSET_LENGTH && (isBehind || text[zone] == '+'));
    require(text[zone + 3] == ':');
    int hours = twoDigits(text, zone + 1);
    int minutes = twoDigits(text, zone + 4);
    int offset = hours * 60 + minutes;
    require(minutes <= 59 && offset <= MAX_OFFSET_MINUTES);
    return isBehind ? -offset : offset;
  }

  private static int twoDigits(byte[] text, int at) {
    int tens = text[at] - '0';
    int ones = text[at + 1] - '0';
    require(tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9);
    return tens * 10 + ones;
  }

  private static void require(boolean isPlain) {
    if (!isPlain) {
      throw new FastPathAbort();
    }
  }
}
