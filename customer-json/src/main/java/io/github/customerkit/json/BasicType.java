package io.github.customerkit.json;

import io.github.customerkit.model.Rfc3339;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * The types that the API builds its schemas from.
 *
 * @param name the type's name in the API's terms
 * @param begins whether a value of this type can begin with a token
 * @param reader reads a value that does; null, and a problem noted, if it is none after all
 * @param writer writes a value
 */
record BasicType<T>(
    String name,
    Predicate<JsonToken> begins,
    Function<DocumentReader, @Nullable T> reader,
    BiConsumer<JsonGenerator, T> writer)
    implements JsonType<T> {

  static final BasicType<Long> INT64 =
      new BasicType<>("int64", JsonToken::isNumeric, JsonNumber::int64, JsonGenerator::writeNumber);

  static final BasicType<BigDecimal> NUMBER =
      new BasicType<>(
          "number", JsonToken::isNumeric, JsonNumber::decimal, JsonGenerator::writeNumber);

  static final BasicType<String> STRING =
      new BasicType<>(
          "string",
          token -> token == JsonToken.VALUE_STRING,
          DocumentReader::string,
          RecordWriter::writeText);

  static final BasicType<Boolean> BOOLEAN =
      new BasicType<>(
          "boolean",
          JsonToken::isBoolean,
          in -> in.token() == JsonToken.VALUE_TRUE,
          JsonGenerator::writeBoolean);

  static final BasicType<OffsetDateTime> DATE_TIME =
      new BasicType<>(
          "date-time",
          token -> token == JsonToken.VALUE_STRING,
          BasicType::readTimestamp,
          (out, time) -> writeTimestamp(out, () -> Rfc3339.format(time)));

  /** A timestamp without its offset. */
  static final BasicType<Instant> INSTANT =
      new BasicType<>(
          DATE_TIME.name(), DATE_TIME.begins(), BasicType::readInstant, BasicType::writeInstant);

  /** An object whose members have any names and values: attributes. */
  static final BasicType<Map<String, @Nullable Object>> OBJECT =
      new BasicType<>(
          "object",
          token -> token == JsonToken.START_OBJECT,
          UntypedValue::readObject,
          UntypedValue::write);

  @Override
  public @Nullable T read(DocumentReader in) {
    if (!begins.test(in.token())) {
      in.wrongType(name);
      return null;
    }
    return reader.apply(in);
  }

  @Override
  public void write(JsonGenerator out, T value) {
    writer.accept(out, value);
  }

  private static @Nullable OffsetDateTime readTimestamp(DocumentReader in) {
    String text = in.string();
    if (text == null) {
      return null;
    }
    OffsetDateTime time = Rfc3339.parse(text);
    if (time == null) {
      in.add(ShapeFault.badTimestamp(in.pointer()));
    }
    return time;
  }

  private static @Nullable Instant readInstant(DocumentReader in) {
    OffsetDateTime time = readTimestamp(in);
    return time == null ? null : time.toInstant();
  }

  private static void writeInstant(JsonGenerator out, Instant instant) {
    writeTimestamp(out, () -> Rfc3339.format(instant));
  }

  private static void writeTimestamp(JsonGenerator out, Supplier<String> format) {
    String text;
    try {
      text = format.get();
    } catch (IllegalArgumentException outsideTheYears) {
      throw RecordWriter.notWritten(ShapeFault.badTimestamp(RecordWriter.pointer(out)));
    }
    out.writeString(text);
  }
}
