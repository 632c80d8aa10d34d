package io.github.customerkit.json;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The text of a customer's document, field by field, so that a test changes the one it is about.
 */
final class Document {

  private final Map<String, String> fields;

  private Document(Map<String, String> fields) {
    this.fields = fields;
  }

  /** All twelve fields, in the API's order. */
  static Document full() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", "6");
    fields.put("created", "\"2020-02-07T08:15:22Z\"");
    fields.put("integrationId", "\"URNGV8294NV\"");
    fields.put("attributes", "{\"Language\":\"english\"}");
    fields.put("accountId", "31");
    fields.put("closedSessions", "3");
    fields.put("totalSales", "299.990");
    fields.put(
        "loyaltyMemberships", "[{\"loyaltyProgramId\":7,\"joined\":\"2012-03-20T14:15:22Z\"}]");
    fields.put("audienceMemberships", "[{\"id\":2,\"name\":\"Travel audience\"}]");
    fields.put("lastActivity", "\"2020-02-08T14:15:20Z\"");
    fields.put("sandbox", "false");
    fields.put("advocateIntegrationId", "\"ADV1\"");
    return new Document(fields);
  }

  /** With another value for a field, or with a further field at the end. */
  Document with(String name, String json) {
    Map<String, String> changed = new LinkedHashMap<>(fields);
    changed.put(name, json);
    return new Document(changed);
  }

  Document without(String name) {
    Map<String, String> changed = new LinkedHashMap<>(fields);
    changed.remove(name);
    return new Document(changed);
  }

  /** With one attribute of that value, called A. */
  Document withAttribute(String json) {
    return with("attributes", "{\"A\":" + json + "}");
  }

  /** Padded with white space to so many bytes. */
  byte[] ofLength(int bytes) {
    String text = toString();
    return (text + " ".repeat(bytes - bytes().length)).getBytes(StandardCharsets.UTF_8);
  }

  byte[] bytes() {
    return toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return fields.entrySet().stream()
        .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
