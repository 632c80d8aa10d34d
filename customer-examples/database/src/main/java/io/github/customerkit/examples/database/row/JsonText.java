package io.github.customerkit.examples.database.row;

import io.github.customerkit.json.AttributesJson;
import io.github.customerkit.json.ProblemJson;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.model.Problem;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON values as text, numbers with all their digits, and reads them. */
public final class JsonText {

  private static final JsonFactory FACTORY = new JsonFactory();

  /** PostgreSQL writes the numbers of a document out: 1e400 has 401 digits there. */
  private static final int MAX_DIGITS = 1000;

  private static final AttributesJson READER =
      AttributesJson.create(
          ReadLimits.builder().maxNumberLength(MAX_DIGITS).maxNumberDigits(MAX_DIGITS).build());

  private JsonText() {}

  static String of(Object value) {
    return text(json -> write(json, value));
  }

  /** Returns the text of an object; null if it has no members. */
  public static @Nullable String ofMembers(Map<String, @Nullable Object> members) {
    return members.isEmpty() ? null : of(members);
  }

  static String of(List<Problem> problems) {
    return text(
        json -> {
          json.writeStartArray();
          problems.forEach(problem -> ProblemJson.write(json, problem));
          json.writeEndArray();
        });
  }

  /** Returns the value of a JSON text that this class wrote. */
  static @Nullable Object valueOf(String json) {
    return READER.read("{\"value\":" + json + "}").asMap().get("value");
  }

  /** Returns the members of the text of an object; none if the text is null. */
  static Map<String, @Nullable Object> membersOf(@Nullable String json) {
    return json == null ? Map.of() : READER.read(json).asMap();
  }

  private static String text(Consumer<JsonGenerator> writing) {
    StringWriter out = new StringWriter();
    // Closing returns the generator's buffers.
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      writing.accept(json);
    }
    return out.toString();
  }

  private static void write(JsonGenerator json, @Nullable Object value) {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof Long number) {
      json.writeNumber(number.longValue());
    } else if (value instanceof BigInteger number) {
      json.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof List<?> list) {
      writeList(json, list);
    } else {
      writeObject(json, (Map<?, ?>) value);
    }
  }

  private static void writeList(JsonGenerator json, List<?> list) {
    json.writeStartArray();
    list.forEach(element -> write(json, element));
    json.writeEndArray();
  }

  private static void writeObject(JsonGenerator json, Map<?, ?> members) {
    json.writeStartObject();
    members.forEach(
        (name, member) -> {
          json.writeName((String) name);
          write(json, member);
        });
    json.writeEndObject();
  }
}
