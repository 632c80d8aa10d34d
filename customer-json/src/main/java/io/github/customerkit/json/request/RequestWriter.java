package io.github.customerkit.json.request;

import io.github.customerkit.json.internal.token.GeneratorOutput;
import io.github.customerkit.json.internal.token.UntypedValue;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/** Writes the bodies of requests, under the API's names; what is empty is left out. */
final class RequestWriter {

  private RequestWriter() {}

  static void write(JsonGenerator out, CustomerProfileUpdate update) {
    out.writeStartObject();
    writeAttributes(out, update);
    write(out, "evaluableCampaignIds", update.getEvaluableCampaignIds());
    if (!update.getAudienceAdditions().isEmpty() || !update.getAudienceDeletions().isEmpty()) {
      out.writeName("audiencesChanges");
      out.writeStartObject();
      // The API requires both.
      writeAll(out, "adds", update.getAudienceAdditions(), JsonGenerator::writeNumber);
      writeAll(out, "deletes", update.getAudienceDeletions(), JsonGenerator::writeNumber);
      out.writeEndObject();
    }
    writeTexts(out, "responseContent", update.getResponseContent());
    out.writeEndObject();
  }

  static void write(JsonGenerator out, CustomerProfileBulkUpdate bulk) {
    out.writeStartObject();
    writeAll(out, "customerProfiles", bulk.getUpdates(), RequestWriter::writeItem);
    out.writeEndObject();
  }

  private static void writeItem(JsonGenerator out, CustomerProfileUpdate update) {
    out.writeStartObject();
    out.writeName("integrationId");
    GeneratorOutput.writeText(out, update.getIntegrationId());
    writeAttributes(out, update);
    out.writeEndObject();
  }

  private static void writeAttributes(JsonGenerator out, CustomerProfileUpdate update) {
    if (!update.getAttributes().isEmpty()) {
      out.writeName("attributes");
      UntypedValue.write(out, update.getAttributes().asMap());
    }
  }

  static void write(JsonGenerator out, CustomerSearchQuery query) {
    out.writeStartObject();
    if (!query.getAttributes().isEmpty()) {
      out.writeName("attributes");
      UntypedValue.write(out, query.getAttributes().asMap());
    }
    writeTexts(out, "integrationIDs", query.getIntegrationIds());
    write(out, "profileIDs", query.getProfileIds());
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, String name, List<Long> numbers) {
    if (!numbers.isEmpty()) {
      writeAll(out, name, numbers, JsonGenerator::writeNumber);
    }
  }

  private static void writeTexts(JsonGenerator out, String name, List<String> texts) {
    if (!texts.isEmpty()) {
      writeAll(out, name, texts, GeneratorOutput::writeText);
    }
  }

  private static <T> void writeAll(
      JsonGenerator out, String name, List<T> elements, BiConsumer<JsonGenerator, T> writer) {
    out.writeName(name);
    out.writeStartArray();
    elements.forEach(element -> writer.accept(out, element));
    out.writeEndArray();
  }
}
