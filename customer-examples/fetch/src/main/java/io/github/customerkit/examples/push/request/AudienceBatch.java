package io.github.customerkit.examples.push.request;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Joins consecutive lines that change nothing but audiences into bulk requests, and passes all
 * other lines on as they are, in their order. No bulk request has two lines of one profile, because
 * the API does not define their order.
 */
final class AudienceBatch {

  /** The API's limit for a bulk request. */
  static final int MAX_CHANGES = 1_000;

  private static final JsonFactory JSON = new JsonFactory();

  private final boolean isBulk;
  private final Consumer<UpdateRequest> requests;
  private final List<UpdateLine> waiting = new ArrayList<>();
  private final Set<String> profiles = new HashSet<>();
  private int changes;

  /** Creates a batch; without {@code isBulk}, it joins no lines. */
  AudienceBatch(boolean isBulk, Consumer<UpdateRequest> requests) {
    this.isBulk = isBulk;
    this.requests = requests;
  }

  void add(UpdateLine line) {
    AudienceChanges added = line.audiences();
    String profile = line.integrationId();
    if (!isBulk || added == null || profile == null) {
      end();
      requests.accept(line.request());
      return;
    }
    if (changes + added.size() > MAX_CHANGES || profiles.contains(profile)) {
      end();
    }
    waiting.add(line);
    profiles.add(profile);
    changes += added.size();
  }

  /** Passes on the lines that wait for others. */
  void end() {
    if (waiting.isEmpty()) {
      return;
    }
    UpdateRequest request = waiting.size() == 1 ? waiting.get(0).request() : joined();
    waiting.clear();
    profiles.clear();
    changes = 0;
    requests.accept(request);
  }

  private UpdateRequest joined() {
    return new UpdateRequest(
        waiting.get(0).number(),
        waiting.get(waiting.size() - 1).number(),
        waiting.size(),
        UpdateOperation.AUDIENCES,
        UpdateOperation.AUDIENCES.path(),
        body(),
        waiting.size());
  }

  private byte[] body() {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), body)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("data");
      for (UpdateLine line : waiting) {
        String profile = Objects.requireNonNull(line.integrationId());
        AudienceChanges made = Objects.requireNonNull(line.audiences());
        made.adds().forEach(id -> write(json, "add", profile, id));
        made.deletes().forEach(id -> write(json, "delete", profile, id));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return body.toByteArray();
  }

  private static void write(JsonGenerator json, String action, String profile, long audience) {
    json.writeStartObject();
    json.writeStringProperty("action", action);
    json.writeStringProperty("profileIntegrationId", profile);
    json.writeNumberProperty("audienceId", audience);
    json.writeEndObject();
  }
}
