package io.github.customerkit.json;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

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
    D dto = null;
    try {
      dto = wire.read(in);
    } catch (FoundProblems.RecordEnd noted) {
      // Its problem is among those that are thrown now.
    }
    if (dto == null || !in.problems().isEmpty()) {
      throw CustomerJsonException.notRead(in.problems().in(Words.ENGLISH));
    }
    return toValue.apply(dto);
  }
}
