package io.github.customerkit.json.binding;

import java.lang.reflect.Array;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/**
 * Delegates to a deserializer of a primitive, and reads an absent value as Java's default, which
 * databind before 3.2 refuses like null.
 */
final class PrimitiveDeserializer extends DelegatingDeserializer {

  private final Class<?> type;

  PrimitiveDeserializer(Class<?> type, ValueDeserializer<?> delegate) {
    super(delegate);
    this.type = type;
  }

  @Override
  protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
    return new PrimitiveDeserializer(type, delegate);
  }

  @Override
  public Object getAbsentValue(DeserializationContext context) {
    return Array.get(Array.newInstance(type, 1), 0);
  }
}
