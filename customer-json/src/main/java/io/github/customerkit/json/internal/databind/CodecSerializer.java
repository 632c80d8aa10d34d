package io.github.customerkit.json.internal.databind;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.internal.token.GeneratorOutput;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.NameTransformer;

/**
 * Writes a value by its codec, in the user's own mapper.
 *
 * @param <T> the type of the value
 */
public final class CodecSerializer<T> extends StdSerializer<T> {

  private final BiConsumer<JsonGenerator, T> writer;

  /** Creates a serializer that calls a writer. */
  public CodecSerializer(Class<T> type, BiConsumer<JsonGenerator, T> writer) {
    super(type);
    this.writer = writer;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    try {
      GeneratorOutput.writeTo(out, generator -> writer.accept(generator, value));
    } catch (CustomerJsonException invalid) {
      throw new ProblemsException(out, invalid);
    }
  }

  /** Refuses {@code @JsonUnwrapped}, which databind would otherwise ignore. */
  @Override
  public ValueSerializer<T> unwrappingSerializer(NameTransformer unwrapper) {
    throw InvalidDefinitionException.from(
        (JsonGenerator) null, notUnwrapped(handledType()), (JavaType) null);
  }

  /** Returns the message for a type that cannot be unwrapped. */
  static String notUnwrapped(Class<?> type) {
    return type.getSimpleName() + " cannot be @JsonUnwrapped: give it a name of its own";
  }
}
