package io.github.customerkit.json;

import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.AttributesBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values whose type no schema tells, of the same Java types as {@link UntypedValue} gives. */
final class PlainValue {

  private PlainValue() {}

  static Attributes attributes(PlainText in) {
    AttributesBuilder attributes = Attributes.builder();
    int count = 0;
    in.begin('{');
    for (boolean more = !in.takes('}'); more; more = moreMembers(in)) {
      in.name();
      attributes.raw(in.knownText(), read(in));
      count++;
    }
    in.end();
    Attributes built = attributes.build();
    // A name that stands twice has been replaced.
    in.requireMembers(built.asMap().size() == count, count);
    return built;
  }

  static @Nullable Object read(PlainText in) {
    return switch (in.next()) {
      case '"' -> string(in);
      case 't', 'f' -> bool(in);
      case 'n' -> nothing(in);
      case '{' -> object(in);
      case '[' -> array(in);
      default -> PlainNumber.any(in);
    };
  }

  static String string(PlainText in) {
    in.scanString();
    return in.text();
  }

  /** A string that other customers have too. */
  static String sharedString(PlainText in) {
    in.scanString();
    return in.knownText();
  }

  static boolean bool(PlainText in) {
    boolean isTrue = in.next() == 't';
    in.literal(isTrue ? "true" : "false");
    return isTrue;
  }

  private static @Nullable Object nothing(PlainText in) {
    in.literal("null");
    return null;
  }

  private static Map<String, @Nullable Object> object(PlainText in) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    int count = 0;
    in.begin('{');
    for (boolean more = !in.takes('}'); more; more = moreMembers(in)) {
      in.name();
      members.put(in.knownText(), read(in));
      count++;
    }
    in.end();
    in.requireMembers(members.size() == count, count);
    return members;
  }

  private static List<@Nullable Object> array(PlainText in) {
    List<@Nullable Object> elements = new ArrayList<>();
    in.begin('[');
    for (boolean more = !in.takes(']'); more; more = moreElements(in)) {
      elements.add(read(in));
    }
    in.end();
    in.requireElements(elements.size());
    return elements;
  }

  /** Whether a comma comes next; if not, the object ends. */
  static boolean moreMembers(PlainText in) {
    if (in.takes(',')) {
      return true;
    }
    in.require('}');
    return false;
  }

  /** Whether a comma comes next; if not, the list ends. */
  static boolean moreElements(PlainText in) {
    if (in.takes(',')) {
      return true;
    }
    in.require(']');
    return false;
  }
}
