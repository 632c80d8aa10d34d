package io.github.customerkit.json.binding;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.customerkit.json.CustomerJacksonModule;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Problem;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Reads attributes from JSON, and returns the problems of binding them. */
final class Bindings {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CustomerJacksonModule()).build();

  private Bindings() {}

  static Attributes attributes(String json) {
    return MAPPER.readValue(json.replace('\'', '"'), Attributes.class);
  }

  static List<Problem> problems(AttributesBinding<?> binding, Attributes attributes) {
    return catchThrowableOfType(CustomerJsonException.class, () -> binding.read(attributes))
        .getProblems();
  }
}
