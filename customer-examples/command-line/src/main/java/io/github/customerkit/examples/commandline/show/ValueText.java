package io.github.customerkit.examples.commandline.show;

import io.github.customerkit.model.FieldType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Formats the values of fields for a person. */
final class ValueText {

  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .appendLiteral(" UTC")
          .toFormatter(Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final JsonMapper json = JsonMapper.builder().build();

  /** Formats a value of a field, except lists and objects. */
  String ofField(FieldType<?> type, Object value) {
    return switch (type.kind()) {
      case NUMBER -> ((BigDecimal) value).toPlainString();
      case DATE_TIME -> TIME.format((Instant) value);
      case INT64, STRING, BOOLEAN, OBJECT, SCHEMA, LIST -> value.toString();
    };
  }

  /** Formats a JSON value: a string without quotes, any other value as JSON. */
  String ofJson(@Nullable Object value) {
    return value instanceof String string ? string : json.writeValueAsString(value);
  }

  /** Formats the unknown fields of a membership, after a blank; an empty text if there are none. */
  String ofOthers(Map<String, @Nullable Object> properties) {
    return properties.isEmpty() ? "" : " " + json.writeValueAsString(properties);
  }
}
