package io.github.customerkit.json.internal.scan;

import io.github.customerkit.json.internal.text.ByteWords;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.internal.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads values without a type in the schema, as the same Java types as {@code UntypedValue}. */
final class ScanValue {

  private static final int FEW = 4;

  private static final int TRUE_LENGTH = "true".length();
  private static final int FALSE_LENGTH = "false".length();
  private static final long TRUE = word("true");
  private static final long FALSE = word("false");

  private final JsonScanner in;
  private final ScanString string;

  /** The lengths of the arrays of the previous attributes and of the last object. */
  private int expected = FEW;

  private int lastLength;

  ScanValue(JsonScanner in, ScanString string) {
    this.in = in;
    this.string = string;
  }

  private static long word(String ascii) {
    return ByteWords.get(ascii.getBytes(StandardCharsets.US_ASCII), 0, ascii.length());
  }

  Attributes attributes() {
    in.begin('{');
    if (in.takes('}')) {
      in.endObject(0);
      return Attributes.empty();
    }
    Attributes attributes = Attributes.of(object(ScanArrays.create(expected)));
    expected = lastLength;
    return attributes;
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

  @Nullable Boolean boolOrNull() {
    return in.takesNull() ? null : (Boolean) bool();
  }

  boolean bool() {
    in.next();
    int at = in.at();
    long word = ByteWords.get(in.bytes(), at, Math.min(at + FALSE_LENGTH, in.end()));
    boolean isTrue = (word & ByteWords.mask(TRUE_LENGTH)) == TRUE;
    FastPathAbort.unless(isTrue || word == FALSE);
    in.moveTo(at + (isTrue ? TRUE_LENGTH : FALSE_LENGTH));
    return isTrue;
  }

  private @Nullable Object nothing() {
    in.literal("null");
    return null;
  }

  private JsonObject object() {
    in.begin('{');
    if (in.takes('}')) {
      in.endObject(0);
      return JsonObject.EMPTY;
    }
    return object(ScanArrays.create(FEW));
  }

  private JsonObject object(@Nullable Object[] room) {
    @Nullable Object[] members = room;
    int length = 0;
    do {
      if (length + 1 >= members.length) {
        members = ScanArrays.grow(members);
      }
      members[length] = string.name();
      members[length + 1] = read();
      length += 2;
    } while (in.more('}'));
    in.endObject(length / 2);
    lastLength = length;
    return ScanArrays.toObject(members, length);
  }

  private List<@Nullable Object> list() {
    @Nullable Object[] elements = ScanArrays.create(FEW);
    int length = 0;
    in.begin('[');
    for (boolean more = !in.takes(']'); more; more = in.more(']')) {
      if (length == elements.length) {
        elements = ScanArrays.grow(elements);
      }
      elements[length++] = read();
    }
    in.endList(length);
    return ScanArrays.toList(elements, length);
  }
}
