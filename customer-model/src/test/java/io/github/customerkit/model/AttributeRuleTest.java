package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests that values are compared with suggestions by meaning. */
class AttributeRuleTest {

  private static boolean allows(String type, List<String> suggestions, Object value) {
    return AttributeCheck.Rule.of(
            AttributeDefinition.builder()
                .entity("CustomerProfile")
                .name("A")
                .type(type)
                .suggestions(suggestions)
                .restrictedBySuggestions(true)
                .build())
        .allows(value);
  }

  @Test
  void numbersAreComparedByValueHoweverTheyAreWritten() {
    List<String> suggestions = List.of("1e3", "+5", "-2.50", "many");
    assertThat(allows("number", suggestions, 1000L)).isTrue();
    assertThat(allows("number", suggestions, new BigDecimal("5.0"))).isTrue();
    assertThat(allows("number", suggestions, new BigDecimal("-2.5"))).isTrue();
    assertThat(allows("number", suggestions, 6L)).isFalse();
    assertThat(allows("number", List.of("1e999999999"), 1L)).isFalse();
  }

  @Test
  void timesAreComparedAsInstants() {
    List<String> suggestions = List.of("2020-02-07T09:15:22+01:00", "soon");
    assertThat(allows("time", suggestions, "2020-02-07T08:15:22.000Z")).isTrue();
    assertThat(allows("time", suggestions, "2020-02-07T08:15:23Z")).isFalse();
    assertThat(allows("(list time)", suggestions, List.of("2020-02-07T08:15:22Z"))).isTrue();
    assertThat(allows("(list time)", suggestions, List.of("2021-02-07T08:15:22Z"))).isFalse();
  }

  @Test
  void truthValuesAreRestrictedToThoseNamed() {
    assertThat(allows("boolean", List.of("true", "no"), true)).isTrue();
    assertThat(allows("boolean", List.of("true", "no"), false)).isFalse();
  }

  @Test
  void locationsAndUnknownTypesAreNotRestricted() {
    assertThat(allows("location", List.of("here"), "there")).isTrue();
    assertThat(allows("(list location)", List.of("here"), List.of("there"))).isTrue();
    assertThat(allows("warp", List.of("here"), "there")).isTrue();
  }
}
