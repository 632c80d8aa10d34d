package io.github.customerkit.json;

import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.customerkit.json.fixture.Records;
import io.github.customerkit.json.fixture.ReportedProblems;
import io.github.customerkit.model.AttributeDefinition;
import io.github.customerkit.model.AttributeDefinitions;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributeDefinitionsJsonTest {

  private static final AttributeDefinitionsJson JSON = AttributeDefinitionsJson.create();

  /** A definition with every field that the API documents, and one unknown field. */
  private static final String DEFINITION =
      """
      {"id":6,"created":"2020-06-10T09:05:27.993483Z","accountId":3886,"entity":"CustomerProfile",\
      "name":"size","title":"Size","type":"string","description":"Of the shirt",\
      "suggestions":["s","m"],"hasAllowedList":false,"restrictedBySuggestions":true,\
      "editable":true,"subscribedApplicationsIds":[1,4],"eventTypeId":22}""";

  private static AttributeDefinitions read(String json) {
    return AttributeDefinitions.of(JSON.read(utf8(json)).getData());
  }

  @Test
  void everyFieldIsRead() {
    AttributeDefinition definition = read("{\"data\":[" + DEFINITION + "]}").asList().get(0);

    assertThat(definition)
        .isEqualTo(
            AttributeDefinition.builder()
                .id(6L)
                .created(Instant.parse("2020-06-10T09:05:27.993483Z"))
                .accountId(3886L)
                .entity("CustomerProfile")
                .name("size")
                .title("Size")
                .type("string")
                .description("Of the shirt")
                .suggestions(List.of("s", "m"))
                .restrictedBySuggestions(true)
                .editable(true)
                .subscribedApplicationsIds(List.of(1L, 4L))
                .additionalProperties(Map.of("eventTypeId", 22L))
                .build());
  }

  @Test
  void writtenPageIsReadAsTheSamePage() {
    String page = "{\"data\":[" + DEFINITION + "]}";
    assertThat(new String(JSON.write(read(page)), StandardCharsets.UTF_8)).isEqualTo(page);
  }

  @Test
  void knownAndUnknownMembersOfAPageAreAccepted() {
    String page =
        """
        \ufeff{"hasMore":false,"data":[{"entity":"Starship","name":"drive","type":"warp",\
        "title":null,"suggestions":null}],"totalResultSize":1,"new":{"x":[1]}}""";
    AttributeDefinition definition = read(page).asList().get(0);

    assertThat(JSON.read(utf8(page)))
        .hasToString("Page(data=1, hasMore=false, totalResultSize=1)")
        .extracting(Page::getAdditionalProperties)
        .isEqualTo(Map.of("new", Map.of("x", List.of(1L))));
    assertThat(definition).hasToString("AttributeDefinition(Starship.drive: warp)");
    assertThat(definition.getSuggestions()).isEmpty();
    assertThat(read("{\"data\":[]}").asList()).isEmpty();
  }

  @Test
  void everyProblemIsReportedWithItsPointer() {
    String page =
        "{\"data\":[{\"entity\":\"Event\",\"type\":1,\"suggestions\":[\"a\",null]},null,"
            + DEFINITION.replace("true", "\"yes\"")
            + "]}";

    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> read(page))
        .withMessageStartingWith("not a page of attribute definitions: /data/0/type: ERROR wrong-")
        .satisfies(
            e ->
                assertThat(e.getProblems().stream().map(ReportedProblems::code))
                    .containsExactly(
                        "/data/0/type wrong-type",
                        "/data/0/suggestions/1 wrong-type",
                        "/data/0/name missing",
                        "/data/1 wrong-type",
                        "/data/2/restrictedBySuggestions wrong-type",
                        "/data/2/editable wrong-type"));
  }

  @Test
  void pageWhoseDataIsNullIsEmpty() {
    assertThat(read("{\"data\":null,\"hasMore\":false}").asList()).isEmpty();
  }

  @Test
  void documentOtherThanAPageIsRefused() {
    for (String json : List.of("", "[]", "{}", "{\"data\":{}}", "{\"data\":[]} x", "{\"data\":[")) {
      assertThatExceptionOfType(CustomerJsonException.class).isThrownBy(() -> read(json));
    }
  }

  @Test
  void aFileIsRead(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "{\"data\":[" + DEFINITION + "]}");
    assertThat(AttributeDefinitions.of(JSON.read(file).getData()).customerAttribute("size"))
        .isPresent();
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> JSON.read(folder.resolve("b")));
  }

  @Test
  void aFileMayBePacked(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(Records.utf8("{\"data\":[" + DEFINITION + "]}"));
    }
    assertThat(AttributeDefinitions.of(JSON.read(file).getData()).customerAttribute("size"))
        .isPresent();
  }

  @Test
  void valuesThatJsonCannotRepresentAreRefused() {
    var definition = AttributeDefinition.builder().entity("E").name("n").type("string");
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> write(definition.created(Instant.MAX)))
        .withMessageStartingWith(
            "cannot be written as JSON: /data/0/created: ERROR bad-timestamp:");
    Object deep = 1L;
    for (int i = 0; i < 999; i++) {
      deep = List.of(deep);
    }
    Map<String, Object> tooDeep = Map.of("x", deep);
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> write(definition.created(null).additionalProperties(tooDeep)))
        .withMessageContaining("too-large");
  }

  private static byte[] write(AttributeDefinition.Builder definition) {
    return JSON.write(AttributeDefinitions.of(List.of(definition.build())));
  }
}
