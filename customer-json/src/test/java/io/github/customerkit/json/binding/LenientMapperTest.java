package io.github.customerkit.json.binding;

import static io.github.customerkit.json.binding.Bindings.attributes;
import static io.github.customerkit.json.binding.Bindings.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.customerkit.model.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Tests a user's mapper that converts values wherever it can. */
class LenientMapperTest {

  enum Size {
    SMALL,
    @JsonEnumDefaultValue
    LARGE
  }

  record Types(
      @JsonProperty("Text") String text,
      @JsonProperty("Bool") Boolean bool,
      @JsonProperty("Int") int primitiveInt,
      @JsonProperty("Long") Long boxedLong,
      @JsonProperty("Byte") Byte boxedByte,
      @JsonProperty("Float") float primitiveFloat,
      @JsonProperty("Double") Double boxedDouble,
      @JsonProperty("Integer") BigInteger integer,
      @JsonProperty("Decimal") BigDecimal decimal,
      @JsonProperty("Size") Size size,
      @JsonProperty("List") List<String> list,
      @JsonProperty("Longs") long[] longs,
      @JsonProperty("Map") Map<String, String> map,
      @JsonProperty("Nested") Nested nested,
      @JsonProperty("Duration") Duration duration) {}

  record Nested(@JsonProperty("Text") String text) {}

  private static final JsonMapper LENIENT = lenient();

  private final AttributesBinding<Types> types = AttributesBinding.of(Types.class, LENIENT);

  private static JsonMapper lenient() {
    JsonMapper.Builder mapper =
        JsonMapper.builder()
            .enable(
                EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL,
                EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE,
                EnumFeature.WRITE_ENUMS_USING_INDEX)
            .enable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .defaultLeniency(true);
    for (LogicalType type : LogicalType.values()) {
      mapper.withCoercionConfig(type, LenientMapperTest::convertAll);
    }
    List<Class<?>> types =
        List.of(String.class, Boolean.class, int.class, Long.class, Double.class, BigDecimal.class);
    types.forEach(type -> mapper.withCoercionConfig(type, LenientMapperTest::convertAll));
    return mapper.build();
  }

  private static void convertAll(MutableCoercionConfig config) {
    config.setAcceptBlankAsEmpty(true);
    for (CoercionInputShape shape : CoercionInputShape.values()) {
      config.setCoercion(shape, CoercionAction.TryConvert);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Text, 5",
    "Text, 1.5",
    "Text, true",
    "Bool, 1",
    "Bool, '\"true\"'",
    "Bool, '\"\"'",
    "Int, '\"5\"'",
    "Int, 1.5",
    "Int, true",
    "Int, '\"\"'",
    "Long, '\"5\"'",
    "Long, '\" \"'",
    "Byte, '\"5\"'",
    "Float, '\"5\"'",
    "Float, '\"\"'",
    "Double, '\"5\"'",
    "Double, true",
    "Integer, '\"5\"'",
    "Integer, 1.5",
    "Decimal, '\"5\"'",
    "Size, 1",
    "Size, '\"1\"'",
    "Size, '\"HUGE\"'",
    "Size, '\"\"'",
    "List, '\"\"'",
    "List, '\"a\"'",
    "Longs, '\"\"'",
    "Longs, '[\"5\"]'",
    "Longs, '[1.5]'",
    "Map, '\"\"'",
    "Map, '[]'",
    "Nested, '\"\"'",
    "Nested, '[]'",
    "Duration, 5",
    "Duration, '\"\"'",
  })
  void doesNotConvertAttributes(String name, String json) {
    assertThat(problems(types, attributes("{'" + name + "':" + json + "}")))
        .extracting(Problem::getCode)
        .containsExactly("attribute-type");
  }

  @Test
  void stillTakesAnIntegerForANumber() {
    Types read = types.read(attributes("{'Float':5,'Double':5,'Decimal':5}"));

    assertThat(read.primitiveFloat()).isEqualTo(5);
    assertThat(read.boxedDouble()).isEqualTo(5);
    assertThat(read.decimal()).isEqualTo("5");
  }

  @Test
  void writesWhatCanBeReadAgain() {
    Types read = types.read(attributes("{'Size':'LARGE','Duration':'PT5S'}"));

    assertThat(types.read(types.write(read))).isEqualTo(read);
  }

  @Test
  void staysAsItIsForItsOwner() {
    AttributesBinding.of(Nested.class, LENIENT);

    assertThat(LENIENT.readValue("{\"Int\":\"5\",\"Double\":\"5\"}", Types.class))
        .extracting(Types::primitiveInt, Types::boxedDouble)
        .containsExactly(5, 5.0);
  }
}
