package io.github.customerkit.json.internal.scan;

import io.github.customerkit.json.internal.token.UntypedValue;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.internal.JsonArray;
import io.github.customerkit.model.internal.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values whose type no schema tells, of the same Java types as {@link UntypedValue} gives. */
public final class ScanValue {

  private static final int FIRST_ROOM = 32;

  private ScanValue() {}

  public static Attributes attributes(JsonScanner in) {
    return Attributes.of(object(in));
  }

  public static @Nullable Object read(JsonScanner in) {
    return switch (in.next()) {
      case '"' -> string(in);
      case 't', 'f' -> bool(in);
      case 'n' -> nothing(in);
      case '{' -> object(in);
      case '[' -> array(in);
      default -> ScanNumber.any(in);
    };
  }

  public static String string(JsonScanner in) {
    in.scanString();
    return in.text();
  }

  /** A string that other customers have too. */
  public static String sharedString(JsonScanner in) {
    in.scanString();
    return in.knownText();
  }

  public static boolean bool(JsonScanner in) {
    boolean isTrue = in.next() == 't';
    in.literal(isTrue ? "true" : "false");
    return isTrue;
  }

  private static @Nullable Object nothing(JsonScanner in) {
    in.literal("null");
    return null;
  }

  private static JsonObject object(JsonScanner in) {
    @Nullable Object[] members = new Object[FIRST_ROOM];
    int length = 0;
    in.begin('{');
    for (boolean more = !in.takes('}'); more; more = moreMembers(in)) {
      in.name();
      members = length == members.length ? Arrays.copyOf(members, 2 * length) : members;
      members[length++] = in.knownText();
      members[length++] = read(in);
    }
    in.end();
    JsonObject object = JsonObject.of(Arrays.copyOf(members, length));
    // It is null if a name occurs twice.
    in.requireMembers(object != null, length / 2);
    return Objects.requireNonNull(object);
  }

  private static List<@Nullable Object> array(JsonScanner in) {
    List<@Nullable Object> elements = new ArrayList<>(4);
    in.begin('[');
    for (boolean more = !in.takes(']'); more; more = moreElements(in)) {
      elements.add(read(in));
    }
    in.end();
    in.requireElements(elements.size());
    return JsonArray.of(elements.toArray());
  }

  public static void write(JsonByteWriter out, @Nullable Object value) {
    if (value instanceof String text) {
      out.text(text);
    } else if (value instanceof Long number) {
      out.int64(number);
    } else if (value == null || value instanceof Boolean || value instanceof Number) {
      out.ascii(String.valueOf(value));
    } else if (value instanceof List<?> elements) {
      // Asked after the classes: whether a class has an interface takes the JVM much longer.
      writeArray(out, elements);
    } else {
      writeObject(out, (Map<?, ?>) value);
    }
  }

  private static void writeArray(JsonByteWriter out, List<?> elements) {
    out.begin('[');
    boolean isFirst = true;
    for (Object element : elements) {
      if (!isFirst) {
        out.ascii(',');
      }
      write(out, element);
      isFirst = false;
    }
    out.end(']');
  }

  public static void writeObject(JsonByteWriter out, Map<?, ?> members) {
    out.begin('{');
    boolean[] isFirst = {true};
    members.forEach(
        (name, value) -> {
          if (!isFirst[0]) {
            out.ascii(',');
          }
          writeMember(out, (String) name, value);
          isFirst[0] = false;
        });
    out.end('}');
  }

  public static void writeMember(JsonByteWriter out, String name, @Nullable Object value) {
    out.text(name);
    out.ascii(':');
    write(out, value);
  }

  /** Whether a comma comes next; if not, the object ends. */
  public static boolean moreMembers(JsonScanner in) {
    if (in.takes(',')) {
      return true;
    }
    in.require('}');
    return false;
  }

  /** Whether a comma comes next; if not, the list ends. */
  public static boolean moreElements(JsonScanner in) {
    if (in.takes(',')) {
      return true;
    }
    in.require(']');
    return false;
  }
}
