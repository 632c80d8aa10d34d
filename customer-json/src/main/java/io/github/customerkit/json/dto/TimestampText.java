package io.github.customerkit.json.dto;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Timestamps as a record writes them: as text of its own, for databind would write them in the time
 * zone of a mapper that has one.
 */
final class TimestampText {

  private TimestampText() {}

  static @Nullable String of(@Nullable OffsetDateTime time) {
    return time == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }
}
