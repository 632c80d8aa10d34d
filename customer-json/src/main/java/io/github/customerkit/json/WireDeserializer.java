package io.github.customerkit.json;

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
final class WireDeserializer<T, D> extends StdDeserializer<T> {

  private final JsonType<D> wire;
  private final Function<D, T> toValue;
  private final ReadLimits limits;

  WireDeserializer(Class<T> type, JsonType<D> wire, Function<D, T> toValue, ReadLimits limits) {
    super(type);
    this.wire = wire;
    this.toValue = toValue;
    this.limits = limits;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    DocumentReader in = new DocumentReader(parser, limits);
    D dto = read(in);
    if (dto == null || !in.problems().isEmpty()) {
      throw new ProblemsException(
          parser,
          CustomerJsonException.of(
              CustomerJsonException.Kind.NOT_A_CUSTOMER, in.problems().in(Words.ENGLISH)));
    }
    return toValue.apply(dto);
  }

  /** The value; null, and a problem noted, if the parser could not go on. */
  private @Nullable D read(DocumentReader in) {
    try {
      return wire.read(in);
    } catch (FoundProblems.RecordEnd noted) {
      return null;
    } catch (StreamReadException unreadable) {
      // Its message quotes the document.
      in.problems()
          .end(
              StrictJson.isEncoding(unreadable)
                  ? ShapeFault.encoding()
                  : ShapeFault.syntax(unreadable.getLocation()));
    } catch (StreamConstraintsException tooLarge) {
      in.problems().end(ShapeFault.beyondParser());
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
