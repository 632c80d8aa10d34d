package io.github.customerkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Tests the JSON of a problem. */
class ProblemJsonTest {

  private static final Problem PROBLEM =
      Problem.of("/audienceMemberships/0/id", "missing", Severity.WARNING, "int64", "required");
  private static final String MEMBERS =
      "\"pointer\":\"/audienceMemberships/0/id\",\"code\":\"missing\","
          + "\"severity\":\"WARNING\",\"expected\":\"int64\",\"message\":\"required\"";

  private static String text(Consumer<JsonGenerator> writing) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      writing.accept(json);
    }
    return out.toString();
  }

  @Test
  void nullsAreRefusedBeforeAnythingIsWritten() {
    StringWriter written = new StringWriter();
    try (JsonGenerator out =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), written)) {
      assertThatNullPointerException()
          .isThrownBy(() -> ProblemJson.write(out, null))
          .withMessage("problem");
    }
    assertThat(written.toString()).isEmpty();
    assertThatNullPointerException()
        .isThrownBy(() -> ProblemJson.write(null, PROBLEM))
        .withMessage("out");
  }

  @Test
  void aProblemIsAnObjectOfItsFiveParts() {
    assertThat(text(json -> ProblemJson.write(json, PROBLEM))).isEqualTo("{" + MEMBERS + "}");
  }

  @Test
  void membersStandAmongOthers() {
    String written =
        text(
            json -> {
              json.writeStartObject();
              json.writeNumberProperty("record", 1);
              ProblemJson.writeMembers(json, PROBLEM);
              json.writeEndObject();
            });

    assertThat(written).isEqualTo("{\"record\":1," + MEMBERS + "}");
  }

  @Test
  void aMapperWithTheModuleWritesTheSameWhateverItsSettings() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new CustomerJacksonModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    assertThat(mapper.writeValueAsString(Map.of("errors", List.of(PROBLEM))))
        .isEqualTo("{\"errors\":[{" + MEMBERS + "}]}");
  }

  @Test
  void nothingIsWrittenOfNoProblem() {
    assertThatNullPointerException()
        .isThrownBy(() -> text(json -> ProblemJson.writeMembers(json, null)))
        .withMessage("problem");
  }
}
