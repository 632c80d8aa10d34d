package io.github.customerkit.json.dto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class Jackson3Test extends AnyJackson {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final JsonMapper EXACT =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @Test
  void theOrderOfUnknownFieldsIsKept() {
    assertThat(write(read(DOCUMENT))).isEqualTo(DOCUMENT);
  }

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

  @Test
  void aFieldOfTheHiddenNameIsRefused() {
    assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> read(HIDDEN_NAME));
  }
}
