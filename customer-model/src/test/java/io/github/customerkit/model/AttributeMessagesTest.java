package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tests the messages of a check of attributes in both languages. */
class AttributeMessagesTest {

  private static AttributeDefinition.Builder definition(String name, String type) {
    return AttributeDefinition.builder().entity("CustomerProfile").name(name).type(type);
  }

  private static AttributeDefinitions shop() {
    return AttributeDefinitions.of(
        List.of(
            definition("Language", "string").build(),
            definition("Points", "number").build(),
            definition("Size", "string")
                .suggestions(List.of("M"))
                .restrictedBySuggestions(true)
                .build()));
  }

  private static List<Problem> ofEachKind(CustomerCheck check) {
    Attributes attributes =
        Attributes.builder()
            .string("Langauge", "x")
            .string("Other", "x")
            .string("Points", "x")
            .string("Size", "x")
            .build();
    return check.check(Samples.customer().attributes(attributes).build());
  }

  @Test
  void germanChangesTheMessagesOnly() {
    List<Problem> german = ofEachKind(shop().toCheck(Locale.forLanguageTag("de-CH")));
    assertThat(german)
        .extracting(Problem::getMessage)
        .containsExactly(
            "ist nicht definiert; gemeint ist vielleicht Language?",
            "ist nicht definiert",
            "erwartet wird number",
            "ist keiner der erlaubten Werte: M");
    assertThat(german)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("message")
        .isEqualTo(ofEachKind(shop().toCheck()));
    assertThat(ofEachKind(shop().toCheck(Locale.FRENCH))).isEqualTo(ofEachKind(shop().toCheck()));
  }

  @Test
  void localeOfTheJvmHasNoInfluence() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(ofEachKind(shop().toCheck()))
          .extracting(Problem::getMessage)
          .contains("is not defined; did you mean Language?", "is not defined");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    assertThat(keys("messages_de.properties")).isEqualTo(keys("messages.properties")).isNotEmpty();
  }

  /** Returns the keys of the file only, because a German bundle falls back to the English keys. */
  private static Set<String> keys(String file) throws IOException {
    try (InputStream in = AttributeMessagesTest.class.getResourceAsStream(file)) {
      return new PropertyResourceBundle(in).keySet();
    }
  }

  @Test
  void tableOfTheReadmeHasEveryCodeAndNoOther() throws IOException {
    assertThat(
            Files.readAllLines(Path.of("README.md")).stream()
                .dropWhile(line -> !line.equals("<!-- definitions -->"))
                .skip("<!-- definitions -->\n| header\n|---".lines().count())
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|")[1].trim()))
        .containsExactlyElementsOf(
            ofEachKind(shop().toCheck()).stream()
                .map(problem -> '`' + problem.getCode() + '`')
                .distinct()
                .toList());
  }

  @Test
  void onlyTheFirstTwentyProblemsOfACustomerHaveHints() {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < 30; i++) {
      values.put("Nam" + (char) ('A' + i), (long) i);
    }
    Customer customer = Samples.customer().attributes(Attributes.of(values)).build();
    AttributeDefinition name = definition("Name", "string").build();
    assertThat(AttributeDefinitions.of(List.of(name)).toCheck().check(customer))
        .hasSize(30)
        .filteredOn(problem -> problem.getMessage().contains("did you mean Name?"))
        .hasSize(20);
  }
}
