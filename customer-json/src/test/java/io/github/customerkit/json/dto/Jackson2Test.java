package io.github.customerkit.json.dto;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;

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

  @Test
  void aFieldOfTheHiddenNameIsDropped() throws Exception {
    assertThat(read(HIDDEN_NAME).additionalProperties()).isEmpty();
  }
}
