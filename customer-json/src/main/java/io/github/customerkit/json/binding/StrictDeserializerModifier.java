package io.github.customerkit.json.binding;

import java.lang.reflect.Array;
import java.time.LocalTime;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.type.ArrayType;
import tools.jackson.databind.type.LogicalType;

/** Refuses conversions that databind makes whatever its coercion settings. */
final class StrictDeserializerModifier extends ValueDeserializerModifier {

  private static final long serialVersionUID = 1L;

  private static final Set<Class<?>> FLOATS =
      Set.of(double.class, Double.class, float.class, Float.class);

  private static final int DATE_LENGTH = "2020-02-07".length();

  @Override
  public ValueDeserializer<?> modifyDeserializer(
      DeserializationConfig config,
      BeanDescription.Supplier description,
      ValueDeserializer<?> deserializer) {
    Class<?> type = description.getBeanClass();
    ValueDeserializer<?> exact = exact(type, deserializer);
    return type.isPrimitive() ? new PrimitiveDeserializer(type, exact) : exact;
  }

  private static ValueDeserializer<?> exact(Class<?> type, ValueDeserializer<?> deserializer) {
    if (FLOATS.contains(type)) {
      return new GuardedDeserializer(deserializer, (in, value) -> requireFinite(in, type, value));
    }
    if (type == byte.class || type == Byte.class) {
      return new GuardedDeserializer(deserializer, (in, value) -> requireSame(in, type, value));
    }
    if (type == LocalTime.class) {
      return new GuardedDeserializer(deserializer, in -> isText(in) && !isDateTime(in.getString()));
    }
    return deserializer instanceof FromStringDeserializer
            || deserializer.logicalType() == LogicalType.DateTime
        ? new GuardedDeserializer(deserializer, StrictDeserializerModifier::isText)
        : deserializer;
  }

  @Override
  public ValueDeserializer<?> modifyArrayDeserializer(
      DeserializationConfig config,
      ArrayType list,
      BeanDescription.Supplier description,
      ValueDeserializer<?> deserializer) {
    Class<?> type = list.getRawClass();
    if (type == byte[].class || type == char[].class) {
      return new GuardedDeserializer(deserializer, StrictDeserializerModifier::isText);
    }
    if (type == double[].class || type == float[].class) {
      return new GuardedDeserializer(
          deserializer,
          StrictDeserializerModifier::isList,
          (in, value) -> requireAllFinite(in, type, value));
    }
    return new GuardedDeserializer(deserializer, StrictDeserializerModifier::isList);
  }

  private static boolean isText(JsonParser in) {
    return in.hasToken(JsonToken.VALUE_STRING);
  }

  private static boolean isList(JsonParser in) {
    return in.hasToken(JsonToken.START_ARRAY);
  }

  /** Returns whether a text is a date and a time, of which databind would use the time. */
  private static boolean isDateTime(String text) {
    return text.length() > DATE_LENGTH && text.charAt(DATE_LENGTH) == 'T';
  }

  private static void requireFinite(JsonParser in, Class<?> type, Object value) {
    if (!Double.isFinite(((Number) value).doubleValue())) {
      throw MismatchedInputException.from(in, type, "not a finite number");
    }
  }

  private static void requireAllFinite(JsonParser in, Class<?> type, Object values) {
    for (int i = 0; i < Array.getLength(values); i++) {
      if (!Double.isFinite(Array.getDouble(values, i))) {
        throw MismatchedInputException.from(in, type, "not a finite number").prependPath(values, i);
      }
    }
  }

  /** Refuses the numbers from 128 to 255, which databind reads as negative ones. */
  private static void requireSame(JsonParser in, Class<?> type, Object value) {
    if (in.hasToken(JsonToken.VALUE_NUMBER_INT) && in.getIntValue() != (byte) value) {
      throw MismatchedInputException.from(in, type, "not a number of this type");
    }
  }
}
