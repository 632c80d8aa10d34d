package io.github.customerkit.json.internal.schema;

import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.json.internal.token.GeneratorOutput;
import io.github.customerkit.json.internal.token.NotWritable;
import io.github.customerkit.json.internal.token.TokenNumber;
import io.github.customerkit.json.internal.token.TokenReader;
import io.github.customerkit.json.internal.token.UntypedValue;
import io.github.customerkit.model.Attributes;
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
 * Reads and writes the scalar types of the API's schemas, and objects of any members.
 *
 * @param name the type's name in the API's terms
 * @param startsWith tests whether a value of this type can start with a token
 * @param reader reads a value with such a token; null, and a problem added, if it is invalid
 * @param writer writes a value
 */
public record ScalarCodec<T>(
    String name,
    Predicate<JsonToken> startsWith,
    Function<TokenReader, @Nullable T> reader,
    BiConsumer<JsonGenerator, T> writer)
    implements FieldCodec<T> {

  public static final ScalarCodec<Long> INT64 =
      new ScalarCodec<>(
          "int64", JsonToken::isNumeric, TokenNumber::int64, JsonGenerator::writeNumber);

  public static final ScalarCodec<BigDecimal> NUMBER =
      new ScalarCodec<>(
          "number", JsonToken::isNumeric, TokenNumber::decimal, GeneratorOutput::writeDecimal);

  public static final ScalarCodec<String> STRING =
      new ScalarCodec<>(
          "string",
          token -> token == JsonToken.VALUE_STRING,
          TokenReader::string,
          GeneratorOutput::writeText);

  public static final ScalarCodec<Boolean> BOOLEAN =
      new ScalarCodec<>(
          "boolean",
          JsonToken::isBoolean,
          in -> in.token() == JsonToken.VALUE_TRUE,
          JsonGenerator::writeBoolean);

  public static final ScalarCodec<OffsetDateTime> DATE_TIME =
      new ScalarCodec<>(
          "date-time",
          token -> token == JsonToken.VALUE_STRING,
          ScalarCodec::readTimestamp,
          (out, time) -> writeTimestamp(out, () -> Rfc3339.format(time)));

  /** A timestamp without its offset. */
  public static final ScalarCodec<Instant> INSTANT =
      new ScalarCodec<>(
          DATE_TIME.name(),
          DATE_TIME.startsWith(),
          ScalarCodec::readInstant,
          ScalarCodec::writeInstant);

  /** An object with members of any names and values, as a map. */
  public static final ScalarCodec<Map<String, @Nullable Object>> OBJECT =
      new ScalarCodec<>(
          "object",
          token -> token == JsonToken.START_OBJECT,
          UntypedValue::readObject,
          UntypedValue::write);

  /** An object with members of any names and values, as {@link Attributes}. */
  public static final ScalarCodec<Attributes> ATTRIBUTES =
      new ScalarCodec<>(
          OBJECT.name(),
          OBJECT.startsWith(),
          in -> Attributes.of(UntypedValue.readObject(in)),
          (out, attributes) -> UntypedValue.write(out, attributes.asMap()));

  @Override
  public @Nullable T read(TokenReader in) {
    if (!startsWith.test(in.token())) {
      UntypedValue.reject(in, name);
      return null;
    }
    return reader.apply(in);
  }

  @Override
  public void write(JsonGenerator out, T value) {
    writer.accept(out, value);
  }

  private static @Nullable OffsetDateTime readTimestamp(TokenReader in) {
    String text = in.string();
    if (text == null) {
      return null;
    }
    OffsetDateTime time = Rfc3339.parse(text);
    if (time == null) {
      in.add(ShapeProblem.badTimestamp(in.pointer()));
    }
    return time;
  }

  private static @Nullable Instant readInstant(TokenReader in) {
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
    } catch (IllegalArgumentException unrepresentable) {
      throw new NotWritable(ShapeProblem.badTimestamp(GeneratorOutput.pointer(out)));
    }
    out.writeString(text);
  }
}
