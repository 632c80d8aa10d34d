package io.github.customerkit.json.binding;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.ser.impl.UnknownSerializer;
import tools.jackson.databind.type.LogicalType;

/** Refuses a class that attributes cannot be bound to, before any are read. */
final class BindableClass {

  /** The types that databind reads from objects; a user's own deserializer may have none. */
  private static final Set<LogicalType> OBJECTS =
      Set.of(LogicalType.POJO, LogicalType.Map, LogicalType.Untyped);

  private BindableClass() {}

  /**
   * Refuses a class.
   *
   * @throws IllegalArgumentException if no attributes can be bound to it
   */
  static void require(Class<?> type, JsonMapper mapper) {
    String reason = refusal(type, mapper);
    if (reason != null) {
      throw new IllegalArgumentException(type.getName() + " cannot be bound: " + reason);
    }
  }

  private static @Nullable String refusal(Class<?> type, JsonMapper mapper) {
    try {
      ValueDeserializer<?> reader =
          mapper._deserializationContext().findRootValueDeserializer(mapper.constructType(type));
      if (reader.logicalType() != null && !OBJECTS.contains(reader.logicalType())) {
        return "it is not read from an object";
      }
      if (hasProperties(reader) && !hasProperties(type, mapper)) {
        return "it has properties to read but none to write: no getter, no public field";
      }
      String missing = MissingOpens.of(type, mapper);
      if (missing != null) {
        return missing;
      }
      mapper.convertValue(Map.of(), type);
      return null;
    } catch (InvalidDefinitionException unbindable) {
      String missing = MissingOpens.in(unbindable);
      return missing == null ? unbindable.getOriginalMessage() : missing;
    } catch (RuntimeException mismatch) {
      // Otherwise the class requires attributes, which the empty map lacks.
      return MissingOpens.in(mismatch);
    }
  }

  private static boolean hasProperties(ValueDeserializer<?> reader) {
    Collection<Object> names = reader.getKnownPropertyNames();
    return names != null && !names.isEmpty();
  }

  private static boolean hasProperties(Class<?> type, JsonMapper mapper) {
    return !(mapper._serializationContext().findRootValueSerializer(type)
        instanceof UnknownSerializer);
  }
}
