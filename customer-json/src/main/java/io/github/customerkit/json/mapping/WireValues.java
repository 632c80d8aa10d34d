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

/** What differs between the API's shape and the domain's: times, attributes, empty lists. */
final class WireValues {

  private static final Instant EARLIEST = LocalDateTime.MIN.toInstant(ZoneOffset.UTC);
  private static final Instant LATEST = LocalDateTime.MAX.toInstant(ZoneOffset.UTC);

  /** An empty list says what an absent one says, and is not written. */
  @Condition
  boolean isNotEmpty(@Nullable List<?> list) {
    return list != null && !list.isEmpty();
  }

  Instant toInstant(OffsetDateTime time) {
    return time.toInstant();
  }

  /** An instant that OffsetDateTime cannot hold, a billion years away, becomes its last in UTC. */
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
