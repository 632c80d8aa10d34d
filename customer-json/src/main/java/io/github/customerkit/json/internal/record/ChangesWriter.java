package io.github.customerkit.json.internal.record;

import io.github.customerkit.json.internal.schema.CustomerCodecs;
import io.github.customerkit.json.internal.schema.ScalarCodec;
import io.github.customerkit.json.internal.token.GeneratorOutput;
import io.github.customerkit.json.internal.token.UntypedValue;
import io.github.customerkit.model.Change;
import io.github.customerkit.model.CustomerChanges;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the changes between two states of a customer, with all values. */
public final class ChangesWriter {

  public void write(JsonGenerator out, CustomerChanges changes) {
    out.writeStartObject();
    out.writeNumberProperty("id", changes.getAfter().getId());
    out.writeName("integrationId");
    GeneratorOutput.writeText(out, changes.getAfter().getIntegrationId());
    write(out, "fields", changes.getFields());
    write(out, "attributes", changes.getAttributes());
    write(
        out,
        "loyaltyMemberships",
        changes.getLoyaltyMemberships(),
        CustomerCodecs.LOYALTY_MEMBERSHIP::write);
    write(
        out,
        "audienceMemberships",
        changes.getAudienceMemberships(),
        CustomerCodecs.AUDIENCE_MEMBERSHIP::write);
    write(out, "additionalProperties", changes.getAdditionalProperties());
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, String part, Map<String, Change<Object>> changes) {
    if (changes.isEmpty()) {
      return;
    }
    out.writeName(part);
    out.writeStartObject();
    changes.forEach(
        (name, change) -> {
          GeneratorOutput.writeName(out, name);
          write(out, change, ChangesWriter::writeValue);
        });
    out.writeEndObject();
  }

  private static <T> void write(
      JsonGenerator out, String part, List<Change<T>> changes, BiConsumer<JsonGenerator, T> value) {
    if (changes.isEmpty()) {
      return;
    }
    out.writeName(part);
    out.writeStartArray();
    changes.forEach(change -> write(out, change, value));
    out.writeEndArray();
  }

  private static <T> void write(
      JsonGenerator out, Change<T> change, BiConsumer<JsonGenerator, T> value) {
    out.writeStartObject();
    if (change.getKind() != Change.Kind.ADDED) {
      out.writeName("before");
      writeNullable(out, change.getBefore(), value);
    }
    if (change.getKind() != Change.Kind.REMOVED) {
      out.writeName("after");
      writeNullable(out, change.getAfter(), value);
    }
    out.writeEndObject();
  }

  private static <T> void writeNullable(
      JsonGenerator out, @Nullable T value, BiConsumer<JsonGenerator, T> writer) {
    if (value == null) {
      out.writeNull();
    } else {
      writer.accept(out, value);
    }
  }

  private static void writeValue(JsonGenerator out, Object value) {
    if (value instanceof Instant instant) {
      ScalarCodec.INSTANT.write(out, instant);
    } else {
      UntypedValue.write(out, value);
    }
  }
}
