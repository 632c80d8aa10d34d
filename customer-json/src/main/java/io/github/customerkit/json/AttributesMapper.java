package io.github.customerkit.json;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Makes a mapper bind attributes: strictly, exactly, and none refused for its name. */
final class AttributesMapper {

  private AttributesMapper() {}

  static JsonMapper of(JsonMapper mapper) {
    return mapper
        .rebuild()
        .addModule(new CustomerJacksonModule())
        .addModule(exactTypes())
        .disable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.ACCEPT_FLOAT_AS_INT,
            DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
            DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
            DeserializationFeature.UNWRAP_ROOT_VALUE)
        .enable(
            DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.WRAP_EXCEPTIONS)
        .enable(SerializationFeature.WRAP_EXCEPTIONS)
        .disable(SerializationFeature.WRAP_ROOT_VALUE)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        // What is not read from a number is not written as one.
        .disable(
            DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS,
            DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        .defaultLeniency(false)
        .withCoercionConfigDefaults(AttributesMapper::convertNothing)
        // An integer is a number.
        .withCoercionConfig(
            LogicalType.Float,
            config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert))
        .build();
  }

  private static void convertNothing(MutableCoercionConfig config) {
    for (CoercionInputShape shape : CoercionInputShape.values()) {
      config.setCoercion(shape, CoercionAction.Fail);
    }
  }

  private static SimpleModule exactTypes() {
    SimpleModule module = new SimpleModule("customer-kit-binding");
    BoundTimes.addTo(module);
    return module.setDeserializerModifier(new ExactReading());
  }
}
