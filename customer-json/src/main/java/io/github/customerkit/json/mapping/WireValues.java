package io.github.customerkit.json.mapping;

import io.github.customerkit.model.Attributes;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Condition;

/** Converts the values that differ between DTOs and the domain: times, attributes, empty lists. */
final class WireValues {

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

  /** Returns a time in UTC; the caller has checked that it is in the years 1 to 9999. */
  OffsetDateTime toOffsetDateTime(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  Attributes toAttributes(Map<String, @Nullable Object> values) {
    return Attributes.of(values);
  }

  Map<String, @Nullable Object> toMap(Attributes attributes) {
    return attributes.asMap();
  }
}
