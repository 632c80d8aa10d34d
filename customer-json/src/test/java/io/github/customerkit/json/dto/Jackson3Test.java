package io.github.customerkit.json.dto;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

class Jackson3Test extends AnyJackson {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final JsonMapper EXACT =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @Override
  ApplicationCustomerDto read(String json) {
    return MAPPER.readValue(json, ApplicationCustomerDto.class);
  }

  @Override
  ApplicationCustomerDto readExactly(String json) {
    return EXACT.readValue(json, ApplicationCustomerDto.class);
  }

  @Override
  String write(Object dto) {
    return MAPPER.writeValueAsString(dto);
  }

  @Override
  Map<String, Mapper> mappers() throws IllegalAccessException {
    Map<String, JsonMapper.Builder> builders = new LinkedHashMap<>();
    for (Field strategy : PropertyNamingStrategies.class.getFields()) {
      builders.put(
          strategy.getName(),
          JsonMapper.builder().propertyNamingStrategy((PropertyNamingStrategy) strategy.get(null)));
    }
    builders.put(
        "a time zone",
        JsonMapper.builder()
            .defaultTimeZone(TimeZone.getTimeZone("Europe/Berlin"))
            .enable(
                DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE,
                DateTimeFeature.WRITE_DATES_WITH_CONTEXT_TIME_ZONE));
    builders.put(
        "timestamps", JsonMapper.builder().enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS));
    builders.put(
        "nothing null",
        JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                all ->
                    all.withValueInclusion(JsonInclude.Include.NON_NULL)
                        .withContentInclusion(JsonInclude.Include.NON_NULL)));
    builders.put(
        "fields",
        JsonMapper.builder()
            .changeDefaultVisibility(all -> all.with(JsonAutoDetect.Visibility.ANY)));
    builders.put(
        "strict",
        JsonMapper.builder()
            .enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES));
    builders.put("Jackson 2", JsonMapper.builderWithJackson2Defaults());
    Map<String, Mapper> mappers = new LinkedHashMap<>();
    builders.forEach((name, builder) -> mappers.put(name, mapper(builder.build())));
    return mappers;
  }

  private static Mapper mapper(JsonMapper mapper) {
    return new Mapper() {
      @Override
      public ApplicationCustomerDto read(String json) {
        return mapper.readValue(json, ApplicationCustomerDto.class);
      }

      @Override
      public String write(Object dto) {
        return mapper.writeValueAsString(dto);
      }
    };
  }
}
