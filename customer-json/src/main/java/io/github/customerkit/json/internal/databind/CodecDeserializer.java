package io.github.customerkit.json.internal.databind;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.problem.ProblemCollector;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.json.internal.schema.FieldCodec;
import io.github.customerkit.json.internal.token.StrictJson;
import io.github.customerkit.json.internal.token.TokenReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.util.NameTransformer;

/**
 * Reads a value by its codec, in the user's own mapper.
 *
 * @param <T> the type of the value
 */
public final class CodecDeserializer<T> extends StdDeserializer<T> {

  private final FieldCodec<T> codec;
  private final ReadLimits limits;
  private final CustomerJsonException.Kind failure;

  /** Creates a deserializer of a customer or a part of one, with limits. */
  public CodecDeserializer(Class<T> type, FieldCodec<T> codec, ReadLimits limits) {
    this(type, codec, limits, CustomerJsonException.Kind.NOT_A_CUSTOMER);
  }

  /**
   * Creates a deserializer with limits.
   *
   * @param failure the kind of exception for an invalid value
   */
  public CodecDeserializer(
      Class<T> type, FieldCodec<T> codec, ReadLimits limits, CustomerJsonException.Kind failure) {
    super(type);
    this.codec = codec;
    this.limits = limits;
    this.failure = failure;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    TokenReader in = new TokenReader(parser, limits);
    T value = read(in);
    if (value == null || !in.problems().isEmpty()) {
      throw new ProblemsException(
          parser,
          CustomerJsonException.of(
              failure, ShapeMessages.ENGLISH.problems(in.problems().asList())));
    }
    return value;
  }

  /** Returns the value; null, and a problem added, if the parser cannot go on. */
  private @Nullable T read(TokenReader in) {
    try {
      return codec.read(in);
    } catch (ProblemCollector.RecordEnd reported) {
      return null;
    } catch (StreamReadException unreadable) {
      // Its message quotes the document.
      in.problems()
          .end(
              StrictJson.isEncoding(unreadable)
                  ? ShapeProblem.encoding()
                  : syntax(unreadable.getLocation()));
    } catch (StreamConstraintsException tooLarge) {
      in.problems().end(ShapeProblem.beyondParser());
    }
    return null;
  }

  private static ShapeProblem syntax(TokenStreamLocation location) {
    return ShapeProblem.syntax(location.getLineNr(), location.getColumnNr());
  }

  /** Refuses {@code @JsonUnwrapped}, which databind would otherwise read as null. */
  @Override
  public ValueDeserializer<T> unwrappingDeserializer(
      DeserializationContext context, NameTransformer unwrapper) {
    return context.reportBadDefinition(handledType(), CodecSerializer.notUnwrapped(handledType()));
  }
}
