package io.github.customerkit.json.binding;

import io.github.customerkit.json.CustomerJacksonModule;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.databind.CodecDeserializer;
import io.github.customerkit.json.internal.schema.ScalarCodec;
import io.github.customerkit.json.internal.token.StrictJson;
import io.github.customerkit.model.Attributes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionConfigs;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.type.LogicalType;

/** Configures a mapper to bind attributes strictly and exactly, and to ignore unknown names. */
final class AttributesMapper {

  private static final List<Class<?>> SCALARS =
      List.of(
          String.class,
          Boolean.class,
          boolean.class,
          Byte.class,
          byte.class,
          Short.class,
          short.class,
          Integer.class,
          int.class,
          Long.class,
          long.class,
          BigInteger.class);

  private static final List<Class<?>> FRACTIONS =
      List.of(Float.class, float.class, Double.class, double.class, BigDecimal.class);

  private AttributesMapper() {}

  static JsonMapper of(JsonMapper mapper) {
    JsonMapper.Builder copy =
        mapper.rebuild().addModule(new CustomerJacksonModule()).addModule(exactTypes());
    readExactly(copy);
    writeReadably(copy);
    return copy.build();
  }

  private static void readExactly(JsonMapper.Builder mapper) {
    mapper
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
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(
            EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL,
            EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .defaultLeniency(false)
        .withAllCoercionConfigs(AttributesMapper::forbidCoercions);
  }

  private static void writeReadably(JsonMapper.Builder mapper) {
    mapper
        .enable(SerializationFeature.WRAP_EXCEPTIONS, SerializationFeature.FAIL_ON_EMPTY_BEANS)
        .disable(SerializationFeature.WRAP_ROOT_VALUE)
        .disable(EnumFeature.WRITE_ENUMS_USING_INDEX)
        .disable(
            DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS,
            DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
  }

  /** Forbids coercions by default, and by kind of type and by type, which override the default. */
  private static void forbidCoercions(CoercionConfigs configs) {
    forbidCoercions(configs.defaultCoercions());
    for (LogicalType kind : LogicalType.values()) {
      forbidCoercions(configs.findOrCreateCoercion(kind));
    }
    for (Class<?> type : SCALARS) {
      forbidCoercions(configs.findOrCreateCoercion(type));
    }
    allowIntegers(configs.findOrCreateCoercion(LogicalType.Float));
    for (Class<?> type : FRACTIONS) {
      forbidCoercions(configs.findOrCreateCoercion(type));
      allowIntegers(configs.findOrCreateCoercion(type));
    }
  }

  private static void forbidCoercions(MutableCoercionConfig config) {
    config.setAcceptBlankAsEmpty(false);
    for (CoercionInputShape shape : CoercionInputShape.values()) {
      config.setCoercion(shape, CoercionAction.Fail);
    }
  }

  /** Allows integers, which are numbers, too. */
  private static void allowIntegers(MutableCoercionConfig config) {
    config.setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert);
  }

  private static SimpleModule exactTypes() {
    SimpleModule module = new SimpleModule("customer-kit-binding");
    TimeBindings.addTo(module);
    return module
        .setDeserializerModifier(new StrictDeserializerModifier())
        // The limits for documents do not apply to attributes that are in memory already.
        .addDeserializer(
            Attributes.class,
            new CodecDeserializer<>(Attributes.class, ScalarCodec.ATTRIBUTES, greatestLimits()))
        .addSerializer(byte[].class, new BytesWriter());
  }

  /** Writes bytes as a string in base64; a tree of values would hold them as bytes. */
  private static final class BytesWriter extends StdSerializer<byte[]> {

    BytesWriter() {
      super(byte[].class);
    }

    @Override
    public void serialize(byte[] bytes, JsonGenerator out, SerializationContext context) {
      out.writeString(context.getConfig().getBase64Variant().encode(bytes));
    }
  }

  /** Returns the maximum limits, for values that were not read from a document. */
  private static ReadLimits greatestLimits() {
    return ReadLimits.builder()
        .maxNesting(StrictJson.GREATEST_NESTING)
        .maxNumberLength(Integer.MAX_VALUE)
        .maxNumberDigits(Integer.MAX_VALUE)
        .maxNumberScale(1_000_000_000)
        .maxStringLength(Integer.MAX_VALUE)
        .maxNameLength(Integer.MAX_VALUE)
        .maxMembers(Integer.MAX_VALUE)
        .maxElements(Integer.MAX_VALUE)
        .build();
  }
}
