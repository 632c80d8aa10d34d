package io.github.customerkit.json.request;

import io.github.customerkit.json.internal.token.GeneratorOutput;
import io.github.customerkit.json.internal.token.UntypedValue;
import io.github.customerkit.model.Attributes;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/** Writes members of requests' bodies; empty values are omitted. */
final class RequestWriter {

  private RequestWriter() {}

  static void writeAttributes(JsonGenerator out, Attributes attributes) {
    if (!attributes.isEmpty()) {
      out.writeName("attributes");
      UntypedValue.write(out, attributes.asMap());
    }
  }

  static void writeNumbers(JsonGenerator out, String name, List<Long> numbers) {
    if (!numbers.isEmpty()) {
      writeArray(out, name, numbers, JsonGenerator::writeNumber);
    }
  }

  static void writeTexts(JsonGenerator out, String name, List<String> texts) {
    if (!texts.isEmpty()) {
      writeArray(out, name, texts, GeneratorOutput::writeText);
    }
  }

  /** Writes an array, even an empty one. */
  static <T> void writeArray(
      JsonGenerator out, String name, List<T> elements, BiConsumer<JsonGenerator, T> writer) {
    out.writeName(name);
    out.writeStartArray();
    elements.forEach(element -> writer.accept(out, element));
    out.writeEndArray();
  }
}
