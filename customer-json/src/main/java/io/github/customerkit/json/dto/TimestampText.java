package io.github.customerkit.json.dto;

import io.github.customerkit.model.internal.Rfc3339Printer;
import java.time.OffsetDateTime;
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
    if (!Rfc3339Printer.isWritable(time)) {
      throw new IllegalStateException(
          "a time that RFC 3339 cannot carry; expected one in the years 1 to 9999 of UTC, with a"
              + " local year up to 9999 and an offset of whole minutes");
    }
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }
}
