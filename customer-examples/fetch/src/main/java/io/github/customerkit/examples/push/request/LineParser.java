package io.github.customerkit.examples.push.request;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Parses lines as {@code diff --format update} prints them, and refuses all others. */
final class LineParser {

  /** The API's limit for a bulk request. */
  private static final int MAX_PROFILES = 1_000;

  /** Requests have a few levels around attributes, which the kit nests up to 1,000 deep. */
  private static final int MAX_DEPTH = 1_010;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxNumberLength(UpdateLines.MAX_BYTES)
                  .maxStringLength(UpdateLines.MAX_BYTES)
                  .maxNameLength(UpdateLines.MAX_BYTES)
                  .build())
          .build();

  private LineParser() {}

  static UpdateLine parse(long number, byte[] bytes) throws InvalidLine {
    String text = text(bytes);
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new InvalidLine("line.object");
      }
      UpdateLine line = line(number, json, text);
      if (json.nextToken() != null) {
        throw new InvalidLine("line.one");
      }
      return line;
    } catch (JacksonException e) {
      // Its message could hold data.
      throw new InvalidLine("line.json");
    }
  }

  private static String text(byte[] bytes) throws InvalidLine {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new InvalidLine("line.utf-8");
    }
  }

  private static UpdateLine line(long number, JsonParser json, String text) throws InvalidLine {
    boolean hasMethod = false;
    String path = null;
    UpdateBody body = null;
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      JsonToken value = json.nextToken();
      switch (name) {
        case "method" -> {
          if (value != JsonToken.VALUE_STRING || !json.getString().equals("PUT")) {
            throw new InvalidLine("line.method");
          }
          hasMethod = true;
        }
        case "path" -> path = value == JsonToken.VALUE_STRING ? json.getString() : "";
        case "body" -> {
          if (value != JsonToken.START_OBJECT) {
            throw new InvalidLine("line.body");
          }
          body = UpdateBody.read(json);
        }
        default -> throw new InvalidLine("line.members");
      }
    }
    if (!hasMethod || path == null || body == null) {
      throw new InvalidLine("line.missing");
    }
    return line(number, path, body, text);
  }

  private static UpdateLine line(long number, String path, UpdateBody body, String text)
      throws InvalidLine {
    boolean isBulk = path.equals(UpdateOperation.PROFILES.path());
    String integrationId = isBulk ? null : ProfilePath.integrationId(path);
    if (isBulk && (body.profiles() < 1 || body.profiles() > MAX_PROFILES)) {
      throw new InvalidLine("line.profiles", MAX_PROFILES);
    }
    UpdateOperation operation = isBulk ? UpdateOperation.PROFILES : UpdateOperation.PROFILE;
    byte[] bytes = text.substring(body.start(), body.end()).getBytes(StandardCharsets.UTF_8);
    UpdateRequest request =
        new UpdateRequest(number, number, 1, operation, path, bytes, isBulk ? body.profiles() : 1);
    return new UpdateLine(number, request, integrationId, isBulk ? null : bulk(body.audiences()));
  }

  private static @Nullable AudienceChanges bulk(@Nullable AudienceChanges changes) {
    return changes != null && changes.isBulk() ? changes : null;
  }
}
