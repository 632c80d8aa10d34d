package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttributeDefinitionsTest {

  private static AttributeDefinition definition(String entity, String name, String type) {
    return AttributeDefinition.builder().entity(entity).name(name).type(type).build();
  }

  @Test
  void noTypeHasNoName() {
    assertThatNullPointerException()
        .isThrownBy(() -> AttributeType.of(null))
        .withMessage("apiName");
  }

  @Test
  void everyFieldTakesPartInEquality() {
    Samples.equality(AttributeDefinition.class)
        .withNonnullFields("entity", "name", "type", "suggestions")
        .withNonnullFields("subscribedApplicationsIds", "additionalProperties")
        .verify();
    Samples.equality(AttributeDefinitions.class)
        .withNonnullFields("all")
        .withIgnoredFields("customersByName", "check")
        .withPrefabValues(AttributeCheck.class, check(), check())
        .verify();
  }

  private static AttributeCheck check() {
    return new AttributeCheck(Map.of(), Locale.ROOT);
  }

  @Test
  void aDefinitionCannotBeChanged() {
    List<String> suggestions = new ArrayList<>(List.of("a"));
    AttributeDefinition definition =
        definition("Event", "x", "string").toBuilder().suggestions(suggestions).build();
    suggestions.add("b");

    assertThat(definition.getSuggestions()).containsExactly("a").isUnmodifiable();
    assertThat(definition.getSubscribedApplicationsIds()).isEmpty();
    assertThat(definition.getAdditionalProperties()).isUnmodifiable();
    assertThat(definition.hasAllowedList()).isFalse();
    assertThat(definition.isRestrictedBySuggestions()).isFalse();
  }

  @Test
  void missingRequiredFieldIsNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> AttributeDefinition.builder().name("x").type("string").build())
        .withMessage("entity is required");
    assertThatNullPointerException()
        .isThrownBy(() -> AttributeDefinition.builder().entity("Event").type("string").build())
        .withMessage("name is required");
    assertThatNullPointerException()
        .isThrownBy(() -> AttributeDefinition.builder().entity("Event").name("x").build())
        .withMessage("type is required");
  }

  @Test
  void definitionsAreSelectedByEntity() {
    AttributeDefinition ofEvent = definition("Event", "x", "string");
    AttributeDefinition ofCustomer = definition("CustomerProfile", "x", "number");
    AttributeDefinition ofNobodyYet = definition("Starship", "x", "warp");
    var all = AttributeDefinitions.of(List.of(ofEvent, ofCustomer, ofNobodyYet));

    assertThat(all.asList()).containsExactly(ofEvent, ofCustomer, ofNobodyYet).isUnmodifiable();
    assertThat(all.ofEntity("Starship").asList()).containsExactly(ofNobodyYet);
    assertThat(all.customerAttribute("x")).contains(ofCustomer);
    assertThat(all.customerAttribute("y")).isEmpty();
    assertThat(ofNobodyYet.attributeType()).isEqualTo(AttributeType.UNKNOWN);
    assertThat(ofNobodyYet.getType()).isEqualTo("warp");
  }

  @Test
  void textsShowWhatTheShopDefinedOnly() {
    AttributeDefinition definition = definition("Event", "x", "string");
    assertThat(definition).hasToString("AttributeDefinition(Event.x: string)");
    assertThat(definition.toBuilder()).hasToString("AttributeDefinition.Builder");
    assertThat(AttributeDefinitions.of(List.of(definition)))
        .hasToString("AttributeDefinitions(size=1)");
  }

  @Test
  void everyTypeOfTheApiIsKnownByItsName() {
    assertThat(Arrays.stream(AttributeType.values()).map(AttributeType::apiName))
        .containsExactly(
            "string",
            "number",
            "boolean",
            "time",
            "(list string)",
            "(list number)",
            "(list time)",
            "location",
            "(list location)",
            "");
    for (AttributeType type : AttributeType.values()) {
      assertThat(AttributeType.of(type.apiName())).isEqualTo(type);
      assertThat(type.takes(null)).isTrue();
    }
    assertThat(AttributeType.of("(list warp)")).isEqualTo(AttributeType.UNKNOWN);
  }

  @Test
  void aLocationIsAnyJson() {
    for (Object value : List.of("x", 1L, true, List.of(1L), Map.of("lat", 1L))) {
      assertThat(AttributeType.LOCATION.takes(value)).isTrue();
      assertThat(AttributeType.UNKNOWN.takes(value)).isTrue();
      assertThat(AttributeType.LOCATION_LIST.takes(value)).isEqualTo(value instanceof List);
    }
  }
}
