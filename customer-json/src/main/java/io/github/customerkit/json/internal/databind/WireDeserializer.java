package io.github.customerkit.json.internal.databind;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.problem.ProblemCollector;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.json.internal.schema.JsonType;
import io.github.customerkit.json.internal.token.StrictJson;
import io.github.customerkit.json.internal.token.TokenReader;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.util.NameTransformer;

/** Reads a value by a type of the API, in a mapper of the user's. */
public final class WireDeserializer<T, D> extends StdDeserializer<T> {

  private final JsonType<D> wire;
  private final Function<D, T> toValue;
  private final ReadLimits limits;

  public WireDeserializer(
      Class<T> type, JsonType<D> wire, Function<D, T> toValue, ReadLimits limits) {
    super(type);
    this.wire = wire;
    this.toValue = toValue;
    this.limits = limits;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    TokenReader in = new TokenReader(parser, limits);
    D dto = read(in);
    if (dto == null || !in.problems().isEmpty()) {
      throw new ProblemsException(
          parser,
          CustomerJsonException.of(
              CustomerJsonException.Kind.NOT_A_CUSTOMER, in.problems().in(ShapeMessages.ENGLISH)));
    }
    return toValue.apply(dto);
  }

  /** The value; null, and a problem noted, if the parser could not go on. */
  private @Nullable D read(TokenReader in) {
    try {
      return wire.read(in);
    } catch (ProblemCollector.RecordEnd noted) {
      return null;
    } catch (StreamReadException unreadable) {
      // Its message quotes the document.
      in.problems()
          .end(
              StrictJson.isEncoding(unreadable)
                  ? ShapeProblem.encoding()
                  : ShapeProblem.syntax(unreadable.getLocation()));
    } catch (StreamConstraintsException tooLarge) {
      in.problems().end(ShapeProblem.beyondParser());
    }
    return null;
  }

  /** Refuses {@code @JsonUnwrapped}, of which databind would otherwise make null. */
  @Override
  public ValueDeserializer<T> unwrappingDeserializer(
      DeserializationContext context, NameTransformer unwrapper) {
    return context.reportBadDefinition(handledType(), WireSerializer.notUnwrapped(handledType()));
  }
}
