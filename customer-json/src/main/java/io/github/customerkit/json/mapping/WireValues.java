package io.github.customerkit.json.mapping;

import io.github.customerkit.model.Attributes;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Condition;

/** What differs between the API's shape and the domain's: times, attributes, empty lists. */
final class WireValues {

  /** An empty list says what an absent one says, and is not written. */
  @Condition
  boolean isNotEmpty(@Nullable List<?> list) {
    return list != null && !list.isEmpty();
  }

  Instant toInstant(OffsetDateTime time) {
    return time.toInstant();
  }

  OffsetDateTime toOffsetDateTime(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  Attributes toAttributes(Map<String, @Nullable Object> values) {
    return Attributes.of(DomainNumbers.in(values));
  }

  Map<String, @Nullable Object> toMap(Attributes attributes) {
    return attributes.asMap();
  }

  /** Null where there is no map at all: MapStruct does not check a source of this type. */
  @Nullable Map<String, @Nullable Object> toAdditionalProperties(
      @Nullable Map<String, @Nullable Object> values) {
    return values == null ? null : DomainNumbers.in(values);
  }
}
