package io.github.customerkit.json.dto;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Formats the timestamps of DTOs, because databind would write them in the mapper's time zone. */
final class TimestampText {

  private TimestampText() {}

  /**
   * Returns the text of a time with its offset.
   *
   * @throws IllegalStateException if RFC 3339 cannot represent the time
   */
  static @Nullable String of(@Nullable OffsetDateTime time) {
    if (time == null) {
      return null;
    }
    int year = time.toInstant().atOffset(ZoneOffset.UTC).getYear();
    boolean hasSeconds = time.getOffset().getTotalSeconds() % 60 != 0;
    if (year < 1 || year > 9999 || time.getYear() > 9999 || hasSeconds) {
      throw new IllegalStateException(
          "a time that RFC 3339 cannot carry; expected one in the years 1 to 9999 of UTC, with a"
              + " local year up to 9999 and an offset of whole minutes");
    }
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }
}
