package io.github.customerkit.json.internal.token;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * Values whose type no schema tells: String, Boolean, Long, BigInteger, BigDecimal, List, Map or
 * null, exact and in the document's order.
 */
public final class UntypedValue {

  private UntypedValue() {}

  /** Reads the value that the parser stands on; null also where a problem was noted. */
  public static @Nullable Object read(TokenReader in) {
    return switch (in.token()) {
      case VALUE_STRING -> in.string();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> TokenNumber.any(in);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      case START_OBJECT -> readObject(in);
      case START_ARRAY -> readArray(in);
      default -> {
        // Another source than a text, a tree of nodes say, can hold objects that no JSON can.
        reject(in, "JSON");
        yield null;
      }
    };
  }

  public static Map<String, @Nullable Object> readObject(TokenReader in) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    in.enter();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      readMember(in, name, members);
    }
    return members;
  }

  /**
   * Reads the value of a member into a map, unless a member of that name is there already. Of an
   * object that is not wanted the names are kept, to tell which ones stand twice.
   */
  public static void readMember(
      TokenReader in, String name, Map<String, @Nullable Object> members) {
    if (members.containsKey(name)) {
      rejectRepeated(in, name);
      return;
    }
    Object value = read(in);
    if (in.isWithinLimit()) {
      members.put(name, in.keeps() ? value : null);
    }
  }

  /** Adds the problem of a value of another type than expected, and passes over the value. */
  public static void reject(TokenReader in, String expected) {
    in.addWrongType(expected);
    skip(in);
  }

  /** Adds the problem of a member that stands in its object already, and passes over its value. */
  public static void rejectRepeated(TokenReader in, String name) {
    in.addRepeatedMember(name);
    skip(in);
  }

  /** Passes over a value; what stands in it is still checked for names, limits and encoding. */
  private static void skip(TokenReader in) {
    if (in.token() == JsonToken.VALUE_STRING) {
      in.requireWellFormedString();
    } else if (in.token().isStructStart()) {
      in.discardNext();
      read(in);
    }
  }

  private static List<@Nullable Object> readArray(TokenReader in) {
    List<@Nullable Object> elements = new ArrayList<>();
    in.enter();
    while (in.nextElement()) {
      Object element = read(in);
      if (in.keeps()) {
        elements.add(element);
      }
    }
    return elements;
  }

  public static void write(JsonGenerator out, @Nullable Object value) {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof String text) {
      GeneratorOutput.writeText(out, text);
    } else if (value instanceof Boolean bool) {
      out.writeBoolean(bool);
    } else if (value instanceof Long number) {
      out.writeNumber(number);
    } else if (value instanceof BigInteger number) {
      out.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      out.writeNumber(number);
    } else if (value instanceof List<?> elements) {
      out.writeStartArray();
      elements.forEach(element -> write(out, element));
      out.writeEndArray();
    } else if (value instanceof Map<?, ?> members) {
      out.writeStartObject();
      members.forEach((name, member) -> writeMember(out, (String) name, member));
      out.writeEndObject();
    } else {
      throw new IllegalArgumentException("a value of type " + value.getClass().getName());
    }
  }

  public static void writeMember(JsonGenerator out, String name, @Nullable Object value) {
    GeneratorOutput.writeName(out, name);
    write(out, value);
  }
}
