package io.github.customerkit.json.internal.scan;

import io.github.customerkit.json.internal.token.UntypedValue;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.internal.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values whose type no schema tells, of the same Java types as {@link UntypedValue} gives. */
final class ScanValue {

  private final JsonScanner in;
  private final ScanString string;
  private final ValueStack stack;

  ScanValue(JsonScanner in, ScanString string, ValueStack stack) {
    this.in = in;
    this.string = string;
    this.stack = stack;
  }

  Attributes attributes() {
    return Attributes.of(object());
  }

  @Nullable Object read() {
    return switch (in.next()) {
      case '"' -> string.value();
      case 't', 'f' -> bool();
      case 'n' -> nothing();
      case '{' -> object();
      case '[' -> list();
      default -> ScanNumber.any(in);
    };
  }

  boolean bool() {
    boolean isTrue = in.next() == 't';
    in.literal(isTrue ? "true" : "false");
    return isTrue;
  }

  private @Nullable Object nothing() {
    in.literal("null");
    return null;
  }

  private JsonObject object() {
    int from = stack.size();
    in.begin('{');
    for (boolean more = !in.takes('}'); more; more = in.more('}')) {
      stack.push(string.name());
      stack.push(read());
    }
    in.endObject((stack.size() - from) / 2);
    return stack.popObject(from);
  }

  private List<@Nullable Object> list() {
    int from = stack.size();
    in.begin('[');
    for (boolean more = !in.takes(']'); more; more = in.more(']')) {
      stack.push(read());
    }
    in.endList(stack.size() - from);
    return stack.popList(from);
  }
}
