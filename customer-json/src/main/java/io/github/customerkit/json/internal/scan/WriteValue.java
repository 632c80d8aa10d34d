package io.github.customerkit.json.internal.scan;

import io.github.customerkit.json.internal.text.DecimalText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes values without a type in the schema. */
final class WriteValue {

  private WriteValue() {}

  static void write(JsonByteWriter out, @Nullable Object value) {
    if (value instanceof String text) {
      WriteString.write(out, text);
    } else if (value instanceof Long number) {
      out.int64(number);
    } else if (value instanceof BigDecimal number) {
      out.put(DecimalText.of(number));
    } else if (value == null || value instanceof Boolean || value instanceof Number) {
      out.put(String.valueOf(value));
    } else if (value instanceof List<?> elements) {
      // Tested after the classes, because a test for an interface is much slower.
      writeList(out, elements);
    } else {
      writeObject(out, (Map<?, ?>) value);
    }
  }

  private static void writeList(JsonByteWriter out, List<?> elements) {
    out.begin('[');
    int count = elements.size();
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        out.put(',');
      }
      write(out, elements.get(i));
    }
    out.end(']');
  }

  static void writeObject(JsonByteWriter out, Map<?, ?> members) {
    out.begin('{');
    members.forEach(new Members(out));
    out.end('}');
  }

  /** Writes a member after another one. */
  static void writeMember(JsonByteWriter out, String name, @Nullable Object value) {
    out.put(',');
    writeFirstMember(out, name, value);
  }

  private static void writeFirstMember(JsonByteWriter out, String name, @Nullable Object value) {
    WriteString.write(out, name);
    out.put(':');
    write(out, value);
  }

  /** Writes members with commas between them. */
  private static final class Members implements BiConsumer<Object, @Nullable Object> {

    private final JsonByteWriter out;
    private boolean isBehindAnother;

    Members(JsonByteWriter out) {
      this.out = out;
    }

    @Override
    public void accept(Object name, @Nullable Object value) {
      if (isBehindAnother) {
        out.put(',');
      }
      isBehindAnother = true;
      writeFirstMember(out, (String) name, value);
    }
  }
}
