package io.github.customerkit.json;

import io.github.customerkit.model.Rfc3339;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.type.LogicalType;

/** Makes a mapper bind attributes: strictly, exactly, and none refused for its name. */
final class AttributesMapper {

  private AttributesMapper() {}

  static JsonMapper of(JsonMapper mapper) {
    return mapper
        .rebuild()
        .addModule(new CustomerJacksonModule())
        .addModule(times())
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
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
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

  private static SimpleModule times() {
    return new SimpleModule("customer-kit-times")
        .addDeserializer(Instant.class, new TimeReader<>(Instant.class, OffsetDateTime::toInstant))
        .addDeserializer(
            OffsetDateTime.class, new TimeReader<>(OffsetDateTime.class, Function.identity()))
        .addSerializer(Instant.class, new TimeWriter<>(Instant.class, Rfc3339::format))
        .addSerializer(
            OffsetDateTime.class, new TimeWriter<>(OffsetDateTime.class, Rfc3339::format));
  }

  private static final class TimeReader<T> extends StdDeserializer<T> {

    private final Class<T> type;
    private final Function<OffsetDateTime, T> toTime;

    TimeReader(Class<T> type, Function<OffsetDateTime, T> toTime) {
      super(type);
      this.type = type;
      this.toTime = toTime;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      OffsetDateTime time =
          parser.currentToken() == JsonToken.VALUE_STRING
              ? Rfc3339.parse(parser.getString())
              : null;
      return time == null
          ? context.reportInputMismatch(type, "no RFC 3339 timestamp")
          : toTime.apply(time);
    }
  }

  private static final class TimeWriter<T> extends StdSerializer<T> {

    private final Function<T, String> format;

    TimeWriter(Class<T> type, Function<T, String> format) {
      super(type);
      this.format = format;
    }

    @Override
    public void serialize(T time, JsonGenerator out, SerializationContext context) {
      out.writeString(format.apply(time));
    }
  }
}
