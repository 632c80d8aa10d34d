package io.github.customerkit.json.internal.token;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * Reads and writes values without a schema: String, Boolean, Long, BigInteger, BigDecimal, List,
 * Map or null, exact and in the document's order.
 */
public final class UntypedValue {

  private UntypedValue() {}

  /** Reads the current value; null also where a problem was added. */
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
        // A source other than text, such as a tree of nodes, can hold objects that JSON cannot.
        reject(in, "JSON");
        yield null;
      }
    };
  }

  /** Checks the current value as {@link #read} does, without keeping it; returns true. */
  public static boolean check(TokenReader in) {
    if (in.token() == JsonToken.START_OBJECT) {
      checkObject(in);
    } else if (in.token() == JsonToken.START_ARRAY) {
      in.enter();
      while (in.nextElement()) {
        check(in);
      }
    } else {
      read(in);
    }
    return true;
  }

  private static void checkObject(TokenReader in) {
    Set<String> names = new HashSet<>();
    in.enter();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      if (names.contains(name)) {
        rejectRepeated(in, name);
      } else {
        check(in);
        if (in.isWithinLimit()) {
          names.add(name);
        }
      }
    }
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
   * Reads the value of a member into a map, or reports the member if the map has its name already.
   * Of an object whose value is not used, only the names are kept, to find duplicates.
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

  /** Adds the problem of a value of another type than expected, and skips the value. */
  public static void reject(TokenReader in, String expected) {
    in.addWrongType(expected);
    skip(in);
  }

  /** Adds the problem of a duplicate name, and skips its value. */
  public static void rejectRepeated(TokenReader in, String name) {
    in.addRepeatedMember(name);
    skip(in);
  }

  /** Skips a value; its names, limits and encoding are still checked. */
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
      GeneratorOutput.writeDecimal(out, number);
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
