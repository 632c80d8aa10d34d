package io.github.customerkit.model.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Writes RFC 3339 timestamps. */
public final class Rfc3339Printer {

  private static final int LONGEST = "2020-02-07T08:15:22.123456789+00:00".length();

  private static final long MIN_SECOND = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
  private static final long MAX_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

  private final byte[] text = new byte[LONGEST];
  private int length;

  private Rfc3339Printer() {}

  /**
   * Returns the timestamp of an instant, in UTC.
   *
   * @throws IllegalArgumentException if it is outside the years 1 to 9999
   */
  public static String print(Instant instant) {
    requireWritable(instant.getEpochSecond());
    return new Rfc3339Printer().printed(instant.atOffset(ZoneOffset.UTC));
  }

  /**
   * Returns the timestamp of a time, with its offset unless RFC 3339 cannot write that.
   *
   * @throws IllegalArgumentException if it is outside the years 1 to 9999 of UTC
   */
  public static String print(OffsetDateTime time) {
    requireWritable(time.toEpochSecond());
    OffsetDateTime written = isWritable(time) ? time : time.withOffsetSameInstant(ZoneOffset.UTC);
    return new Rfc3339Printer().printed(written);
  }

  /** Returns whether RFC 3339 can write a second of UTC: one in the years 1 to 9999. */
  public static boolean isWritable(long epochSecond) {
    return epochSecond >= MIN_SECOND && epochSecond <= MAX_SECOND;
  }

  /**
   * Returns whether RFC 3339 can write a time with its offset, which has no seconds and leads to a
   * local year of four digits.
   */
  public static boolean isWritable(OffsetDateTime time) {
    return isWritable(time.toEpochSecond())
        && time.getYear() >= 0
        && time.getYear() <= 9999
        && time.getOffset().getTotalSeconds() % 60 == 0;
  }

  private static void requireWritable(long epochSecond) {
    if (!isWritable(epochSecond)) {
      throw new IllegalArgumentException("a time outside the years 1 to 9999 of UTC");
    }
  }

  private String printed(OffsetDateTime time) {
    digits(time.getYear(), 4).sign('-').digits(time.getMonthValue(), 2);
    sign('-').digits(time.getDayOfMonth(), 2).sign('T').digits(time.getHour(), 2);
    sign(':').digits(time.getMinute(), 2).sign(':').digits(time.getSecond(), 2);
    fraction(time.getNano());
    offset(time.getOffset().getTotalSeconds() / 60);
    return new String(text, 0, length, StandardCharsets.ISO_8859_1);
  }

  private void fraction(int nano) {
    if (nano == 0) {
      return;
    }
    sign('.');
    if (nano % 1_000_000 == 0) {
      digits(nano / 1_000_000, 3);
    } else if (nano % 1_000 == 0) {
      digits(nano / 1_000, 6);
    } else {
      digits(nano, 9);
    }
  }

  private void offset(int minutes) {
    if (minutes == 0) {
      sign('Z');
      return;
    }
    int size = Math.abs(minutes);
    sign(minutes < 0 ? '-' : '+').digits(size / 60, 2).sign(':').digits(size % 60, 2);
  }

  private Rfc3339Printer digits(int number, int count) {
    int rest = number;
    for (int i = length + count - 1; i >= length; i--) {
      text[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += count;
    return this;
  }

  private Rfc3339Printer sign(char sign) {
    text[length++] = (byte) sign;
    return this;
  }
}
