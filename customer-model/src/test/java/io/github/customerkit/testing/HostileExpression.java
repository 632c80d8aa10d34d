package io.github.customerkit.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The bytes of a hostile input, from an expression of the catalogue.
 *
 * @param isDocument whether the expression is one of a document
 * @param bytes the bytes
 */
record HostileExpression(boolean isDocument, byte[] bytes) {

  static final String CANARY = "canary@4711";

  private static final String ARROW = " → ";

  /** A valid customer; no message may contain any of its values. */
  private static final Map<String, String> FIELDS = fields();

  static HostileExpression of(String expression) {
    List<String> steps = new ArrayList<>(Arrays.asList(expression.split(ARROW)));
    String text = steps.remove(0);
    boolean isInput = text.equals("input") || text.startsWith("input ");
    byte[] bytes = HostileText.bytes(isInput ? after("input ", text) : document(text));
    for (String step : steps) {
      bytes = HostileSteps.apply(step, bytes);
    }
    return new HostileExpression(!isInput, bytes);
  }

  /** Returns a valid customer as a line. */
  static String customer() {
    return object(FIELDS);
  }

  private static String document(String text) {
    if (text.equals("document") || text.startsWith("document ")) {
      return after("document ", text);
    }
    Map<String, String> fields = new LinkedHashMap<>(FIELDS);
    if (text.startsWith("without ")) {
      fields.remove(text.substring("without ".length()));
      return object(fields);
    }
    int equals = text.indexOf(" = ");
    String name = text.substring(0, equals);
    String value = text.substring(equals + 3);
    if (name.equals("attribute")) {
      fields.put("attributes", "{\"A\":" + value + "}");
    } else {
      fields.put(name, value);
    }
    return object(fields);
  }

  private static String after(String word, String text) {
    return text.substring(Math.min(word.length(), text.length()));
  }

  private static Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", "6");
    fields.put("created", "\"2020-02-07T08:15:22.004711Z\"");
    fields.put("integrationId", "\"id " + CANARY + "\"");
    fields.put("attributes", "{\"" + CANARY + "\":[\"" + CANARY + "\",4711.50,{\"a\":null}]}");
    fields.put("accountId", "47110031");
    fields.put("closedSessions", "47110003");
    fields.put("totalSales", "4711299.990");
    fields.put(
        "loyaltyMemberships",
        "[{\"loyaltyProgramId\":47110007,\"joined\":\"2012-03-20T14:15:22.004711Z\"}]");
    fields.put("audienceMemberships", "[{\"id\":47110002,\"name\":\"name " + CANARY + "\"}]");
    fields.put("lastActivity", "\"2020-02-08T14:15:20.004711Z\"");
    fields.put("sandbox", "false");
    fields.put("advocateIntegrationId", "\"advocate " + CANARY + "\"");
    return fields;
  }

  private static String object(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
