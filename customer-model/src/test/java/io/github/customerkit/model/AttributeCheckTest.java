package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AttributeCheckTest {

  private static final String TIME = "2020-02-07T08:15:22Z";

  private static AttributeDefinition.Builder definition(String name, String type) {
    return AttributeDefinition.builder().entity("CustomerProfile").name(name).type(type);
  }

  private static List<String> reported(AttributeDefinition definition, String name, Object value) {
    Attributes attributes = Attributes.of(Collections.singletonMap(name, value));
    Customer customer = Samples.customer().attributes(attributes).build();
    return AttributeDefinitions.of(List.of(definition)).toCheck().check(customer).stream()
        .map(p -> p + " [" + p.getExpected() + "]")
        .toList();
  }

  static Stream<Arguments> fine() {
    return Stream.of(
        Arguments.of("string", "any"),
        Arguments.of("string", ""),
        Arguments.of("number", 1L),
        Arguments.of("number", new BigDecimal("1.50")),
        Arguments.of("boolean", false),
        Arguments.of("time", TIME),
        Arguments.of("(list string)", List.of()),
        Arguments.of("(list string)", List.of("a", "b")),
        Arguments.of("(list number)", List.of(1L, new BigDecimal("2.5"))),
        Arguments.of("(list time)", List.of(TIME)),
        Arguments.of("location", Map.of("lat", 1L)),
        Arguments.of("location", "52.5,13.4"),
        Arguments.of("(list location)", List.of("52.5,13.4", Map.of())),
        Arguments.of("warp", 9L));
  }

  @ParameterizedTest
  @MethodSource("fine")
  void aValueOfItsTypeIsFineAndSoIsNull(String type, Object value) {
    assertThat(reported(definition("A", type).build(), "A", value)).isEmpty();
    assertThat(reported(definition("A", type).build(), "A", null)).isEmpty();
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of("string", 1L),
        Arguments.of("string", List.of("a")),
        Arguments.of("number", "1"),
        Arguments.of("number", true),
        Arguments.of("boolean", "true"),
        Arguments.of("boolean", 1L),
        Arguments.of("time", "yesterday"),
        Arguments.of("time", "2020-02-30T08:15:22Z"),
        Arguments.of("time", 0L),
        Arguments.of("(list string)", "a"),
        Arguments.of("(list string)", List.of("a", 1L)),
        Arguments.of("(list string)", Arrays.asList("a", null)),
        Arguments.of("(list number)", List.of("1")),
        Arguments.of("(list time)", List.of(TIME, "x")),
        Arguments.of("(list location)", Map.of("lat", 1L)));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void valueOfAnotherTypeIsReportedWithTheExpectedType(String type, Object value) {
    assertThat(reported(definition("A", type).build(), "A", value))
        .containsExactly(
            "/attributes/A: ERROR attribute-type: expected "
                + type
                + (type.contains("time") ? ", as in RFC 3339, such as 2020-02-07T08:15:22Z" : "")
                + " ["
                + type
                + "]");
  }

  @Test
  void undefinedAttributeIsReportedWithTheProbableName() {
    AttributeDefinition definition = definition("Language", "string").build();
    String near = "is not defined; did you mean Language? [a defined attribute]";
    for (String name : List.of("language", "LANGUAGE", "Langage", "Lenguages", "Langauge")) {
      assertThat(reported(definition, name, "x"))
          .containsExactly("/attributes/" + name + ": ERROR undefined-attribute: " + near);
    }
    for (String name : List.of("Length", "Lang", "L".repeat(500))) {
      assertThat(reported(definition, name, "x"))
          .containsExactly(
              "/attributes/"
                  + name
                  + ": ERROR undefined-attribute: is not defined [a defined attribute]");
    }
  }

  @Test
  void aNameThatACustomerCouldHaveChosenIsHidden() {
    assertThat(reported(definition("Language", "string").build(), "anna@example.org", null))
        .containsExactly(
            "/attributes/?: ERROR undefined-attribute: is not defined [a defined attribute]");
  }

  @Test
  void definitionOfAnotherEntityIsIgnored() {
    assertThat(reported(definition("A", "string").entity("Event").build(), "A", "x")).hasSize(1);
  }

  private static String notAmong(String allowed) {
    return "/attributes/A: ERROR attribute-value: is not one of the allowed values: "
        + allowed
        + " [one of the suggestions]";
  }

  @Test
  void onlyTheStartsOfTheFirstTenSuggestionsAreListed() {
    List<String> many =
        IntStream.range(0, 11)
            .mapToObj(i -> (i == 0 ? "\ud83d\ude00".repeat(41) : "s" + i))
            .toList();
    var texts = definition("A", "string").suggestions(many).restrictedBySuggestions(true);
    String first = "\ud83d\ude00".repeat(40) + "…";
    assertThat(reported(texts.build(), "A", "x"))
        .containsExactly(notAmong(first + ", s1, s2, s3, s4, s5, s6, s7, s8, s9, …"));
  }

  @Test
  void restrictedValuesAreThoseSuggested() {
    var texts =
        definition("A", "string").suggestions(List.of("s", "m")).restrictedBySuggestions(true);
    var numbers =
        definition("A", "number")
            .suggestions(List.of("1", "2.50", "x"))
            .restrictedBySuggestions(true);
    String ofTexts = notAmong("s, m");
    String ofNumbers = notAmong("1, 2.50, x");

    assertThat(reported(texts.build(), "A", "m")).isEmpty();
    assertThat(reported(texts.build(), "A", null)).isEmpty();
    assertThat(reported(texts.build(), "A", "M")).containsExactly(ofTexts);
    assertThat(reported(texts.type("(list string)").build(), "A", List.of("s", "m"))).isEmpty();
    assertThat(reported(texts.build(), "A", List.of("s", "xl"))).containsExactly(ofTexts);
    assertThat(reported(numbers.build(), "A", new BigDecimal("2.5"))).isEmpty();
    assertThat(reported(numbers.build(), "A", 3L)).containsExactly(ofNumbers);
    assertThat(reported(numbers.type("(list number)").build(), "A", List.of(1L, 3L)))
        .containsExactly(ofNumbers);
    assertThat(reported(numbers.build(), "A", "1"))
        .containsExactly(
            "/attributes/A: ERROR attribute-type: expected (list number) [(list number)]");
  }

  @Test
  void anAllowedListIsNotPartOfTheDefinitionAndNotChecked() {
    var restricted = definition("A", "string").restrictedBySuggestions(true);
    assertThat(reported(restricted.build(), "A", "x")).isEmpty();
    var listed = restricted.suggestions(List.of("s")).hasAllowedList(true);
    assertThat(reported(listed.build(), "A", "x")).isEmpty();
  }

  @Test
  void allProblemsComeInTheOrderOfTheAttributes() {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < 20; i++) {
      values.put("A" + i, (long) i);
    }
    Customer customer = Samples.customer().attributes(Attributes.of(values)).build();
    var definitions =
        AttributeDefinitions.of(
            List.of(definition("A0", "number").build(), definition("A19", "string").build()));

    assertThat(definitions.toCheck().check(customer))
        .hasSize(19)
        .isUnmodifiable()
        .last()
        .hasToString("/attributes/A19: ERROR attribute-type: expected string");
    assertThat(AttributeDefinitions.of(List.of()).toCheck().check(customer)).hasSize(20);
  }
}
