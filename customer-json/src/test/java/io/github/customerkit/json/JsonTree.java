package io.github.customerkit.json;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as plain Jackson and java.time understand it, for comparing: objects as lists of their
 * members in order, numbers with their scale. Knows what may change on the way through the domain.
 */
final class JsonTree {

  private static final JsonMapper PLAIN =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final List<String> CUSTOMER =
      List.of(
          "id",
          "created",
          "integrationId",
          "attributes",
          "accountId",
          "closedSessions",
          "totalSales",
          "loyaltyMemberships",
          "audienceMemberships",
          "lastActivity",
          "sandbox",
          "advocateIntegrationId");
  private static final List<String> LOYALTY = List.of("loyaltyProgramId", "joined");
  private static final List<String> AUDIENCE = List.of("id", "name");
  private static final Set<String> TIMES = Set.of("created", "lastActivity", "joined");

  private JsonTree() {}

  /** The document as it is. */
  static Object of(byte[] json) {
    return plain(node(json));
  }

  /** The document with all that the contract says is normalised, and nothing else. */
  static Object normalised(byte[] json) {
    return object(node(json), CUSTOMER);
  }

  /** Each element of a page as a document of its own, exact and with its scale. */
  static List<byte[]> elements(byte[] page) {
    return node(page).get("data").valueStream().map(PLAIN::writeValueAsBytes).toList();
  }

  private static JsonNode node(byte[] json) {
    boolean isMarked = json.length > 2 && json[0] == (byte) 0xEF;
    return PLAIN.readTree(json, isMarked ? 3 : 0, json.length - (isMarked ? 3 : 0));
  }

  private static Object object(JsonNode object, List<String> known) {
    Set<String> names = new LinkedHashSet<>(known);
    names.addAll(object.propertyNames());
    Map<String, Object> members = new LinkedHashMap<>();
    for (String name : names) {
      JsonNode value = object.get(name);
      boolean isKnown = known.contains(name);
      if (value != null && !(isKnown && (value.isNull() || isEmptyList(name, value)))) {
        members.put(name, isKnown ? field(name, value) : plain(value));
      }
    }
    return ordered(members);
  }

  private static boolean isEmptyList(String name, JsonNode value) {
    return name.endsWith("Memberships") && value.isEmpty();
  }

  private static Object field(String name, JsonNode value) {
    if (TIMES.contains(name)) {
      String text = value.asString().toUpperCase(Locale.ROOT);
      return "text " + OffsetDateTime.parse(text).toInstant();
    }
    return switch (name) {
      case "loyaltyMemberships" -> value.valueStream().map(one -> object(one, LOYALTY)).toList();
      case "audienceMemberships" -> value.valueStream().map(one -> object(one, AUDIENCE)).toList();
      default -> plain(value);
    };
  }

  private static Object plain(JsonNode node) {
    if (node.isObject()) {
      Map<String, Object> members = new LinkedHashMap<>();
      node.forEachEntry((name, value) -> members.put(name, plain(value)));
      return ordered(members);
    }
    if (node.isArray()) {
      return node.valueStream().map(JsonTree::plain).toList();
    }
    if (node.isNumber()) {
      BigDecimal number = node.decimalValue();
      return "number " + number.unscaledValue() + " scale " + number.scale();
    }
    return node.isString() ? "text " + node.asString() : node.toString();
  }

  /** A map is equal in any order; this is not, and it is no list either. */
  private static Object ordered(Map<String, Object> members) {
    return Map.of("object", new ArrayList<>(members.entrySet()));
  }
}
