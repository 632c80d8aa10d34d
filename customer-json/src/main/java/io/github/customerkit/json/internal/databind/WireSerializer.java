package io.github.customerkit.json.internal.databind;

import io.github.customerkit.json.CustomerJsonException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.NameTransformer;

/** Writes a value by a type of the API, in a mapper of the user's. */
public final class WireSerializer<T, D> extends StdSerializer<T> {

  private final BiConsumer<JsonGenerator, D> wire;
  private final Function<T, D> toWire;

  public WireSerializer(Class<T> type, BiConsumer<JsonGenerator, D> wire, Function<T, D> toWire) {
    super(type);
    this.wire = wire;
    this.toWire = toWire;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    try {
      wire.accept(out, toWire.apply(value));
    } catch (CustomerJsonException unfit) {
      throw new ProblemsException(out, unfit);
    }
  }

  /** Refuses {@code @JsonUnwrapped}, which databind would otherwise ignore. */
  @Override
  public ValueSerializer<T> unwrappingSerializer(NameTransformer unwrapper) {
    throw InvalidDefinitionException.from(
        (JsonGenerator) null, notUnwrapped(handledType()), (JavaType) null);
  }

  public static String notUnwrapped(Class<?> type) {
    return type.getSimpleName() + " cannot be @JsonUnwrapped: give it a name of its own";
  }
}
