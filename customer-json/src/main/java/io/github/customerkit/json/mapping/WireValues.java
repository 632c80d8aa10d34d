package io.github.customerkit.json.mapping;

import io.github.customerkit.model.Attributes;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Condition;

/** Converts the values that differ between DTOs and the domain: times, attributes, empty lists. */
final class WireValues {

  private static final Instant EARLIEST = LocalDateTime.MIN.toInstant(ZoneOffset.UTC);
  private static final Instant LATEST = LocalDateTime.MAX.toInstant(ZoneOffset.UTC);

  /**
   * Returns whether to map a list: an empty list means the same as an absent one, and is omitted.
   */
  @Condition
  boolean isNotEmpty(@Nullable List<?> list) {
    return list != null && !list.isEmpty();
  }

  Instant toInstant(OffsetDateTime time) {
    return time.toInstant();
  }

  /**
   * Returns a time in UTC; an instant beyond the range of OffsetDateTime becomes the nearest
   * within.
   */
  OffsetDateTime toOffsetDateTime(Instant instant) {
    if (instant.isBefore(EARLIEST)) {
      return EARLIEST.atOffset(ZoneOffset.UTC);
    }
    return (instant.isAfter(LATEST) ? LATEST : instant).atOffset(ZoneOffset.UTC);
  }

  Attributes toAttributes(Map<String, @Nullable Object> values) {
    return Attributes.of(values);
  }

  Map<String, @Nullable Object> toMap(Attributes attributes) {
    return attributes.asMap();
  }
}
