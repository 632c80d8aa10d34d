package io.github.customerkit.json.internal.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An object of the API as a table of its fields, read into the domain and written from it without a
 * DTO between. The fields are expected in their order, which is faster than to look each up, and
 * taken in any.
 *
 * @param <T> the domain's type
 * @param <B> its builder
 */
public final class ScanObject<T, B> {

  private final Supplier<B> newBuilder;
  private final Function<B, T> build;
  private final List<Field<T, B, ?>> fields = new ArrayList<>();
  private final BiConsumer<B, Map<String, @Nullable Object>> restSetter;
  private final Function<T, Map<String, @Nullable Object>> restGetter;
  private long required;

  /** An object without fields yet; what no field names is the rest. */
  public ScanObject(
      Supplier<B> newBuilder,
      Function<B, T> build,
      BiConsumer<B, Map<String, @Nullable Object>> restSetter,
      Function<T, Map<String, @Nullable Object>> restGetter) {
    this.newBuilder = newBuilder;
    this.build = build;
    this.restSetter = restSetter;
    this.restGetter = restGetter;
  }

  public <V> ScanObject<T, B> required(
      String name, ScanType<V> type, BiConsumer<B, V> setter, Function<T, V> getter) {
    required |= 1L << fields.size();
    fields.add(new Field<>(name, ascii(name), true, type, setter, getter));
    return this;
  }

  public <V> ScanObject<T, B> optional(
      String name, ScanType<V> type, BiConsumer<B, V> setter, Function<T, @Nullable V> getter) {
    fields.add(new Field<>(name, ascii(name), false, type, setter, getter));
    return this;
  }

  private static byte[] ascii(String name) {
    return ('"' + name + "\":").getBytes(StandardCharsets.US_ASCII);
  }

  /** Each field's name, marked if it is required. */
  public List<String> told() {
    return fields.stream().map(f -> f.required ? f.name + " (required)" : f.name).toList();
  }

  private boolean hasField(String name) {
    return fields.stream().anyMatch(field -> field.name.equals(name));
  }

  public T read(JsonScanner in) {
    B builder = newBuilder.get();
    Map<String, @Nullable Object> others = Map.of();
    long seen = 0;
    int count = 0;
    int expected = 0;
    in.begin('{');
    for (boolean more = !in.takes('}'); more; more = ScanValue.moreMembers(in)) {
      in.name();
      count++;
      int index = indexOf(in, expected);
      if (index < 0) {
        others = others.isEmpty() ? new LinkedHashMap<>() : others;
        readOther(in, others);
      } else {
        in.requireMembers((seen & 1L << index) == 0, count);
        seen |= 1L << index;
        fields.get(index).read(in, builder);
        expected = index + 1;
      }
    }
    in.end();
    in.requireMembers((seen & required) == required, count);
    restSetter.accept(builder, others);
    return build.apply(builder);
  }

  private static void readOther(JsonScanner in, Map<String, @Nullable Object> others) {
    String name = in.knownText();
    if (others.containsKey(name)) {
      throw new FastPathAbort();
    }
    others.put(name, ScanValue.read(in));
  }

  /** The field that the text names; -1 if none. */
  private int indexOf(JsonScanner in, int expected) {
    for (int i = 0; i < fields.size(); i++) {
      int index = expected + i < fields.size() ? expected + i : expected + i - fields.size();
      if (fields.get(index).isNamed(in.bytes(), in.textFrom(), in.textTo())) {
        return index;
      }
    }
    return -1;
  }

  public List<T> readList(JsonScanner in) {
    List<T> elements = new ArrayList<>(4);
    in.begin('[');
    for (boolean more = !in.takes(']'); more; more = ScanValue.moreElements(in)) {
      elements.add(read(in));
    }
    in.end();
    in.requireElements(elements.size());
    return elements;
  }

  public void write(JsonByteWriter out, T value) {
    char separator = '{';
    for (Field<T, B, ?> field : fields) {
      separator = field.write(out, separator, value);
    }
    Map<String, @Nullable Object> others = restGetter.apply(value);
    if (!others.isEmpty()) {
      others.forEach((name, other) -> writeOther(out, name, other));
    }
    out.ascii('}');
  }

  private void writeOther(JsonByteWriter out, String name, @Nullable Object value) {
    if (hasField(name)) {
      throw new FastPathAbort();
    }
    out.ascii(',');
    ScanValue.writeMember(out, name, value);
  }

  public void writeList(JsonByteWriter out, List<T> elements) {
    char separator = '[';
    for (T element : elements) {
      out.ascii(separator);
      write(out, element);
      separator = ',';
    }
    out.ascii(']');
  }

  /** One row of the table; its name as it stands in a document, too. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Field<T, B, V>(
      String name,
      byte[] ascii,
      boolean required,
      ScanType<V> type,
      BiConsumer<B, V> setter,
      Function<T, @Nullable V> getter) {

    /** Whether this is the name between two quotes. */
    boolean isNamed(byte[] bytes, int from, int to) {
      return Arrays.equals(ascii, 1, ascii.length - 2, bytes, from, to);
    }

    void read(JsonScanner in, B builder) {
      if (!in.takesNull()) {
        setter.accept(builder, type.reader().apply(in));
      } else if (required) {
        throw new FastPathAbort();
      }
    }

    /** Writes the member, if there is a value; gives what separates it from the next one. */
    char write(JsonByteWriter out, char separator, T object) {
      V value = getter.apply(object);
      if (value == null) {
        return separator;
      }
      out.ascii(separator);
      out.ascii(ascii);
      type.writer().accept(out, value);
      return ',';
    }
  }
}
