package io.github.customerkit.examples.fuzz;

import io.github.customerkit.examples.fuzz.PlainJson.Literal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a customer, or definitions of attributes, as the documentation describes them, from {@link
 * PlainJson}, into a form that does not depend on what the kit may normalise: times as instants,
 * optional fields only if present.
 */
final class PlainCustomer {

  /** Thrown where a document is not a customer. */
  private static final class Invalid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Invalid(String reason) {
      super(reason, null, false, false);
    }
  }

  private static final int MAX_NESTING = 64;
  private static final int MAX_ENTRIES = 10_000;
  private static final int MAX_NUMBER = 400;
  private static final int MAX_NAME = 1_000;
  private static final int MAX_STRING = 1 << 20;

  /** Type and presence of each field; {@code !} stands for a required field. */
  private static final Map<String, String> CUSTOMER =
      Map.ofEntries(
          Map.entry("id", "int64!"),
          Map.entry("created", "time!"),
          Map.entry("integrationId", "string!"),
          Map.entry("attributes", "object!"),
          Map.entry("accountId", "int64!"),
          Map.entry("closedSessions", "int64!"),
          Map.entry("totalSales", "number!"),
          Map.entry("loyaltyMemberships", "loyalty"),
          Map.entry("audienceMemberships", "audience"),
          Map.entry("lastActivity", "time!"),
          Map.entry("sandbox", "boolean"),
          Map.entry("advocateIntegrationId", "string"));

  private static final Map<String, String> LOYALTY =
      Map.of("loyaltyProgramId", "int64!", "joined", "time");

  private static final Map<String, String> AUDIENCE = Map.of("id", "int64!", "name", "string!");

  /** The same for definitions; an absent {@code flag} is false. */
  private static final Map<String, String> DEFINITION =
      Map.ofEntries(
          Map.entry("id", "int64"),
          Map.entry("created", "time"),
          Map.entry("accountId", "int64"),
          Map.entry("entity", "string!"),
          Map.entry("name", "string!"),
          Map.entry("title", "string"),
          Map.entry("type", "string!"),
          Map.entry("description", "string"),
          Map.entry("suggestions", "strings"),
          Map.entry("hasAllowedList", "flag"),
          Map.entry("restrictedBySuggestions", "flag"),
          Map.entry("editable", "boolean"),
          Map.entry("subscribedApplicationsIds", "ids"));

  private static final Map<String, String> PAGE =
      Map.of("hasMore", "boolean", "totalResultSize", "int64", "data", "definitions");

  private PlainCustomer() {}

  /** Returns the customer; empty unless the document is one. */
  static Optional<Object> of(byte[] document) {
    return PlainJson.of(document).flatMap(PlainCustomer::of);
  }

  /** Returns the customer; empty unless the value is one. */
  static Optional<Object> of(Object value) {
    try {
      plain(value, 1);
      return Optional.of(object(value, CUSTOMER));
    } catch (Invalid e) {
      return Optional.empty();
    }
  }

  /** Returns attributes alone; empty unless the document is an object of them. */
  static Optional<Object> attributes(byte[] document) {
    return PlainJson.of(document)
        .filter(value -> value instanceof Map<?, ?>)
        .flatMap(PlainCustomer::plain);
  }

  /** Returns the list of definitions; empty unless the document is a page of them. */
  static Optional<Object> definitions(byte[] document) {
    return PlainJson.of(document).flatMap(PlainCustomer::definitions);
  }

  private static Optional<Object> definitions(Object value) {
    try {
      plain(value, 1);
      Map<?, ?> members = typed(Map.class, value);
      require(members.containsKey("data"), "data");
      Object data = object(members, PAGE).get("data");
      return Optional.of(data == null ? List.of() : data);
    } catch (Invalid e) {
      return Optional.empty();
    }
  }

  /** Returns the value with numbers by their digits and scale; empty unless within the limits. */
  static Optional<Object> plain(Object value) {
    try {
      return Optional.of(plain(value, 1));
    } catch (Invalid e) {
      return Optional.empty();
    }
  }

  private static Map<String, Object> object(Object value, Map<String, String> fields) {
    if (!(value instanceof Map<?, ?> members)) {
      throw new Invalid("no object");
    }
    Map<String, Object> object = new LinkedHashMap<>();
    for (Map.Entry<?, ?> member : members.entrySet()) {
      String name = (String) member.getKey();
      String type = fields.get(name);
      if (type == null) {
        object.put(name, plain(member.getValue(), 1));
      } else if (member.getValue() != Literal.NULL) {
        Object field = field(type.replace("!", ""), member.getValue());
        boolean isDefault = type.equals("flag") && field == Literal.FALSE;
        if (!isDefault && !field.equals(List.of())) {
          object.put(name, field);
        }
      }
    }
    fields.forEach((name, type) -> require(!type.endsWith("!") || object.containsKey(name), name));
    return object;
  }

  private static Object field(String type, Object value) {
    return switch (type) {
      case "int64" -> int64(value);
      case "number" -> number(value);
      case "string" -> typed(String.class, value);
      case "boolean", "flag" -> typed(Literal.class, value);
      case "time" -> PlainTime.of(typed(String.class, value)).orElseThrow(() -> new Invalid(type));
      case "object" -> plain(typed(Map.class, value), 1);
      case "strings" -> elements(value).map(one -> typed(String.class, one)).toList();
      case "ids" -> elements(value).map(PlainCustomer::int64).toList();
      case "definitions" -> list(value, DEFINITION);
      case "loyalty" -> list(value, LOYALTY);
      default -> list(value, AUDIENCE);
    };
  }

  private static List<Object> list(Object value, Map<String, String> fields) {
    return elements(value).<Object>map(element -> object(element, fields)).toList();
  }

  private static Stream<?> elements(Object value) {
    return ((List<?>) typed(List.class, value)).stream();
  }

  private static <T> T typed(Class<T> type, Object value) {
    require(type.isInstance(value), "another type");
    return type.cast(value);
  }

  private static Object int64(Object value) {
    PlainJson.Number number = typed(PlainJson.Number.class, value);
    require(number.isInteger(), "notation");
    BigInteger integer = number(value).toBigInteger();
    require(integer.bitLength() < Long.SIZE, "int64");
    return integer;
  }

  private static BigDecimal number(Object value) {
    String text = typed(PlainJson.Number.class, value).text();
    require(text.length() <= MAX_NUMBER, "long number");
    String exponent = text.replaceFirst("^[^eE]*[eE]?", "");
    // BigDecimal cannot read much larger exponents; none is valid.
    require(exponent.replaceFirst("^[+-]?0*", "").length() <= 4, "exponent");
    BigDecimal number = new BigDecimal(text);
    require(Math.abs(number.scale()) <= MAX_NUMBER, "scale");
    return number;
  }

  private static Object plain(Object value, int depth) {
    if (value instanceof PlainJson.Number) {
      return number(value);
    }
    if (value instanceof String text) {
      require(text.length() <= MAX_STRING && isWellFormed(text), "string");
    } else if (value instanceof List<?> elements) {
      require(depth <= MAX_NESTING && elements.size() <= MAX_ENTRIES, "list");
      return elements.stream().map(element -> plain(element, depth + 1)).toList();
    } else if (value instanceof Map<?, ?> members) {
      require(depth <= MAX_NESTING && members.size() <= MAX_ENTRIES, "object");
      Map<Object, Object> object = new LinkedHashMap<>();
      members.forEach((name, member) -> object.put(name(name), plain(member, depth + 1)));
      return object;
    }
    return value;
  }

  private static Object name(Object name) {
    String text = (String) name;
    require(text.length() <= MAX_NAME && isWellFormed(text), "name");
    return text;
  }

  private static boolean isWellFormed(String text) {
    return text.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  private static void require(boolean isValid, String reason) {
    if (!isValid) {
      throw new Invalid(reason);
    }
  }
}
