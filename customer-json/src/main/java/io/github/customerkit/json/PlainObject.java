package io.github.customerkit.json;

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
 * An object of the API as a table of its fields, read into the domain without a DTO between. The
 * fields are expected in their order, which is faster than to look each up, and taken in any.
 *
 * @param <T> the domain's type
 * @param <B> its builder
 */
final class PlainObject<T, B> {

  /** One row of the table. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Field<B>(
      String name, byte[] ascii, boolean required, BiConsumer<B, PlainText> reader) {}

  private final Supplier<B> newBuilder;
  private final Function<B, T> build;
  private final BiConsumer<B, Map<String, @Nullable Object>> rest;
  private final List<Field<B>> fields = new ArrayList<>();
  private long required;

  /** An object without fields yet; what no field names is given to {@code rest}. */
  PlainObject(
      Supplier<B> newBuilder,
      Function<B, T> build,
      BiConsumer<B, Map<String, @Nullable Object>> rest) {
    this.newBuilder = newBuilder;
    this.build = build;
    this.rest = rest;
  }

  PlainObject<T, B> required(String name, BiConsumer<B, PlainText> reader) {
    required |= 1L << fields.size();
    return add(name, true, reader);
  }

  PlainObject<T, B> optional(String name, BiConsumer<B, PlainText> reader) {
    return add(name, false, reader);
  }

  private PlainObject<T, B> add(String name, boolean isRequired, BiConsumer<B, PlainText> reader) {
    byte[] ascii = name.getBytes(StandardCharsets.US_ASCII);
    fields.add(new Field<>(name, ascii, isRequired, reader));
    return this;
  }

  List<String> names() {
    return fields.stream().map(Field::name).toList();
  }

  T read(PlainText in) {
    B builder = newBuilder.get();
    Map<String, @Nullable Object> others = null;
    long seen = 0;
    int count = 0;
    int expected = 0;
    in.begin('{');
    for (boolean more = !in.takes('}'); more; more = PlainValue.moreMembers(in)) {
      in.name();
      count++;
      int index = indexOf(in, expected);
      if (index < 0) {
        others = others == null ? new LinkedHashMap<>() : others;
        String name = in.knownText();
        in.requireMembers(!others.containsKey(name), count);
        others.put(name, PlainValue.read(in));
      } else {
        in.requireMembers((seen & 1L << index) == 0, count);
        seen |= 1L << index;
        read(in, builder, fields.get(index));
        expected = index + 1;
      }
    }
    in.end();
    in.requireMembers((seen & required) == required, count);
    if (others != null) {
      rest.accept(builder, others);
    }
    return build.apply(builder);
  }

  private void read(PlainText in, B builder, Field<B> field) {
    if (!in.takesNull()) {
      field.reader.accept(builder, in);
    } else if (field.required) {
      throw new NotPlain();
    }
  }

  /** The field that the text names; -1 if none. */
  private int indexOf(PlainText in, int expected) {
    for (int i = 0; i < fields.size(); i++) {
      int index = expected + i < fields.size() ? expected + i : expected + i - fields.size();
      byte[] name = fields.get(index).ascii;
      if (Arrays.equals(name, 0, name.length, in.bytes(), in.textFrom(), in.textTo())) {
        return index;
      }
    }
    return -1;
  }

  /** Reads a list of such objects. */
  List<T> readList(PlainText in) {
    List<T> elements = new ArrayList<>(4);
    in.begin('[');
    for (boolean more = !in.takes(']'); more; more = PlainValue.moreElements(in)) {
      elements.add(read(in));
    }
    in.end();
    in.requireElements(elements.size());
    return elements;
  }
}
