package io.github.customerkit.json.binding;

import java.lang.reflect.Array;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/**
 * Reads a primitive as another deserializer does, and makes Java's default of an absent one, which
 * databind refuses as if it were null before 3.2.
 */
final class PrimitiveDeserializer extends DelegatingDeserializer {

  private final Class<?> type;

  PrimitiveDeserializer(Class<?> type, ValueDeserializer<?> reader) {
    super(reader);
    this.type = type;
  }

  @Override
  protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> reader) {
    return new PrimitiveDeserializer(type, reader);
  }

  @Override
  public Object getAbsentValue(DeserializationContext context) {
    return Array.get(Array.newInstance(type, 1), 0);
  }
}
