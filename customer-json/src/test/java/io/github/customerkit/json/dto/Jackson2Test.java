package io.github.customerkit.json.dto;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;

class Jackson2Test extends AnyJackson {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().registerModule(new JavaTimeModule());
  private static final ObjectMapper EXACT =
      MAPPER.copy().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  @Override
  ApplicationCustomerDto read(String json) throws Exception {
    return MAPPER.readValue(json, ApplicationCustomerDto.class);
  }

  @Override
  ApplicationCustomerDto readExactly(String json) throws Exception {
    return EXACT.readValue(json, ApplicationCustomerDto.class);
  }

  @Override
  String write(Object dto) throws Exception {
    return MAPPER.writeValueAsString(dto);
  }

  @Override
  Map<String, Mapper> mappers() throws IllegalAccessException {
    Map<String, ObjectMapper> mappers = new LinkedHashMap<>();
    for (Field strategy : PropertyNamingStrategies.class.getFields()) {
      mappers.put(
          strategy.getName(),
          MAPPER.copy().setPropertyNamingStrategy((PropertyNamingStrategy) strategy.get(null)));
    }
    mappers.put("a time zone", MAPPER.copy().setTimeZone(TimeZone.getTimeZone("Europe/Berlin")));
    mappers.put(
        "no timestamps", MAPPER.copy().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS));
    mappers.put(
        "nothing null",
        MAPPER
            .copy()
            .setDefaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL)));
    mappers.put(
        "fields", MAPPER.copy().setVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY));
    mappers.put(
        "strict",
        MAPPER
            .copy()
            .enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES));
    mappers.put(
        "sorted",
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build());
    Map<String, Mapper> all = new LinkedHashMap<>();
    mappers.forEach((name, mapper) -> all.put(name, mapper(mapper)));
    return all;
  }

  private static Mapper mapper(ObjectMapper mapper) {
    return new Mapper() {
      @Override
      public ApplicationCustomerDto read(String json) throws Exception {
        return mapper.readValue(json, ApplicationCustomerDto.class);
      }

      @Override
      public String write(Object dto) throws Exception {
        return mapper.writeValueAsString(dto);
      }
    };
  }
}
