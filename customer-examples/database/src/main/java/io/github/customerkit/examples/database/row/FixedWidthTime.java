package io.github.customerkit.examples.database.row;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Formats times in UTC as text that sorts by time: {@code 2024-02-01T00:00:00.000000000Z}. */
public final class FixedWidthTime {

  private static final String TEMPLATE = "0000-00-00T00:00:00.000000000Z";

  private FixedWidthTime() {}

  /** Formats a time with nine fraction digits; the year is from 1 to 9999, as in the API. */
  public static String of(Instant time) {
    LocalDateTime utc =
        LocalDateTime.ofEpochSecond(time.getEpochSecond(), time.getNano(), ZoneOffset.UTC);
    char[] text = TEMPLATE.toCharArray();
    put(text, 4, utc.getYear());
    put(text, 7, utc.getMonthValue());
    put(text, 10, utc.getDayOfMonth());
    put(text, 13, utc.getHour());
    put(text, 16, utc.getMinute());
    put(text, 19, utc.getSecond());
    put(text, 29, utc.getNano());
    return new String(text);
  }

  private static void put(char[] text, int end, int number) {
    int at = end;
    for (int rest = number; rest > 0; rest /= 10) {
      text[--at] = (char) ('0' + rest % 10);
    }
  }
}
