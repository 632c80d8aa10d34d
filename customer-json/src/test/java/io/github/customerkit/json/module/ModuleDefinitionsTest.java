package io.github.customerkit.json.module;

import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.customerkit.json.AttributeDefinitionsJson;
import io.github.customerkit.json.CustomerJacksonModule;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.Page;
import io.github.customerkit.model.AttributeDefinition;
import io.github.customerkit.model.AttributeDefinitions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Tests attribute definitions in a user's mapper. */
class ModuleDefinitionsTest {

  private static final TypeReference<Page<AttributeDefinition>> PAGE = new TypeReference<>() {};

  private static final String DEFINITION =
      """
      {"id":6,"created":"2020-06-10T09:05:27.993483Z","entity":"CustomerProfile","name":"size",\
      "type":"string","suggestions":["s","m"],"hasAllowedList":false,\
      "restrictedBySuggestions":true,"subscribedApplicationsIds":[1],"eventTypeId":22.50}""";

  private static final String DOCUMENT = "{\"data\":[" + DEFINITION + "]}";

  record Settings(AttributeDefinitions definitions, AttributeDefinition first) {}

  private final JsonMapper mapper =
      JsonMapper.builder().addModule(new CustomerJacksonModule()).build();

  @Test
  void definitionsArePagesAsWithoutAMapper() {
    AttributeDefinitionsJson json = AttributeDefinitionsJson.create();
    AttributeDefinitions definitions = AttributeDefinitions.of(json.read(utf8(DOCUMENT)).getData());

    assertThat(mapper.readValue(DOCUMENT, AttributeDefinitions.class)).isEqualTo(definitions);
    assertThat(mapper.writeValueAsString(definitions))
        .isEqualTo(DOCUMENT)
        .isEqualTo(new String(json.write(definitions), StandardCharsets.UTF_8));
  }

  @Test
  void pagesOfDefinitionsHaveTheApisShape() {
    String document = "{\"hasMore\":false," + DOCUMENT.substring(1);
    Page<AttributeDefinition> page = mapper.readValue(document, PAGE);

    assertThat(page).isEqualTo(AttributeDefinitionsJson.create().read(utf8(document)));
    assertThat(mapper.writeValueAsString(page)).isEqualTo(document);
  }

  @Test
  void insideAUsersTypes() {
    String document = "{\"definitions\":" + DOCUMENT + ",\"first\":" + DEFINITION + "}";
    Settings settings = mapper.readValue(document, Settings.class);

    assertThat(settings.definitions().asList()).isEqualTo(List.of(settings.first()));
    assertThat(mapper.writeValueAsString(settings)).isEqualTo(document);
  }

  @Test
  void invalidDefinitionsAreRefusedWithTheirKind() {
    for (Class<?> type : List.of(AttributeDefinitions.class, AttributeDefinition.class)) {
      assertThatExceptionOfType(DatabindException.class)
          .isThrownBy(() -> mapper.readValue("[]", type))
          .withMessage(
              "not a page of attribute definitions: ERROR wrong-type: expected object, found an"
                  + " array")
          .withCauseInstanceOf(CustomerJsonException.class);
    }
  }
}
