package io.github.customerkit.json.internal.schema;

import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.json.internal.token.GeneratorOutput;
import io.github.customerkit.json.internal.token.TokenReader;
import io.github.customerkit.json.internal.token.UntypedValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * An object of the API as a table of its fields. What it does not name is an additional property.
 *
 * @param <D> the DTO
 * @param <B> the DTO's builder
 */
public final class ObjectType<D, B> implements JsonType<D> {

  private final Supplier<B> newBuilder;
  private final Function<B, D> build;
  private final List<Field<D, B, ?>> fields;
  private final Map<String, Field<D, B, ?>> byName = new HashMap<>();
  private final Rest<D, B> rest;

  private ObjectType(Table<D, B> table, Rest<D, B> rest) {
    this.newBuilder = table.newBuilder;
    this.build = table.build;
    this.fields = List.copyOf(table.fields);
    this.rest = rest;
    fields.forEach(field -> byName.put(field.name, field));
  }

  /** Begins a table; {@link Table#rest} ends it. */
  public static <D, B> Table<D, B> of(Supplier<B> newBuilder, Function<B, D> build) {
    return new Table<>(newBuilder, build);
  }

  @Override
  public String name() {
    return "object";
  }

  /** Each field's name, marked if it is required. */
  public List<String> told() {
    return fields.stream()
        .map(f -> f.presence == Presence.OPTIONAL ? f.name : f.name + " (required)")
        .toList();
  }

  @Override
  public @Nullable D read(TokenReader in) {
    if (in.token() != JsonToken.START_OBJECT) {
      in.wrongType(name());
      return null;
    }
    B builder = newBuilder.get();
    Map<String, @Nullable Object> others = new LinkedHashMap<>(0);
    long seen = 0;
    in.enter();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      Field<D, B, ?> field = byName.get(name);
      if (field == null) {
        UntypedValue.readMember(in, name, others);
      } else if ((seen & field.bit) != 0) {
        in.repeatedMember(name);
      } else {
        seen |= field.bit;
        field.read(in, builder);
      }
    }
    requireAll(in, seen);
    rest.setter.accept(builder, others);
    // What is wrong may be what building requires, and is of no use anyway.
    return in.problems().isEmpty() ? build.apply(builder) : null;
  }

  private void requireAll(TokenReader in, long seen) {
    for (Field<D, B, ?> field : fields) {
      if ((seen & field.bit) == 0) {
        field.reportAbsent(in);
      }
    }
  }

  @Override
  public void write(JsonGenerator out, D dto) {
    out.writeStartObject();
    for (Field<D, B, ?> field : fields) {
      field.write(out, dto);
    }
    Map<String, @Nullable Object> others = rest.getter.apply(dto);
    if (others != null) {
      others.forEach((name, value) -> writeOther(out, name, value));
    }
    out.writeEndObject();
  }

  private void writeOther(JsonGenerator out, String name, @Nullable Object value) {
    if (byName.containsKey(name)) {
      throw GeneratorOutput.notWritten(
          ShapeProblem.duplicateName(GeneratorOutput.pointerToMember(out, name)));
    }
    UntypedValue.writeMember(out, name, value);
  }

  /** Whether a field must be there. */
  private enum Presence {
    OPTIONAL,
    REQUIRED,
    REQUIRED_OR_NULL
  }

  /** One row of the table. */
  private record Field<D, B, T>(
      long bit,
      String name,
      Presence presence,
      JsonType<T> type,
      BiConsumer<B, @Nullable T> setter,
      Function<D, @Nullable T> getter) {

    void read(TokenReader in, B builder) {
      if (in.token() != JsonToken.VALUE_NULL) {
        setter.accept(builder, type.read(in));
      } else if (presence == Presence.REQUIRED) {
        in.missing(type.name());
      }
    }

    void reportAbsent(TokenReader in) {
      switch (presence) {
        case REQUIRED -> in.missingMember(name, type.name());
        case REQUIRED_OR_NULL -> in.absentMember(name, type.name());
        case OPTIONAL -> {}
      }
    }

    void write(JsonGenerator out, D dto) {
      T value = getter.apply(dto);
      if (value != null) {
        out.writeName(name);
        type.write(out, value);
      }
    }
  }

  /** What the table does not name. */
  private record Rest<D, B>(
      BiConsumer<B, Map<String, @Nullable Object>> setter,
      Function<D, @Nullable Map<String, @Nullable Object>> getter) {}

  /** The rows so far, in the order in which the API documents them. */
  public static final class Table<D, B> {

    private final Supplier<B> newBuilder;
    private final Function<B, D> build;
    private final List<Field<D, B, ?>> fields = new ArrayList<>();

    private Table(Supplier<B> newBuilder, Function<B, D> build) {
      this.newBuilder = newBuilder;
      this.build = build;
    }

    public <T> Table<D, B> required(
        String name,
        JsonType<T> type,
        BiConsumer<B, @Nullable T> setter,
        Function<D, @Nullable T> getter) {
      return add(name, Presence.REQUIRED, type, setter, getter);
    }

    /** A field that must be there and may be null. */
    public <T> Table<D, B> requiredOrNull(
        String name,
        JsonType<T> type,
        BiConsumer<B, @Nullable T> setter,
        Function<D, @Nullable T> getter) {
      return add(name, Presence.REQUIRED_OR_NULL, type, setter, getter);
    }

    public <T> Table<D, B> optional(
        String name,
        JsonType<T> type,
        BiConsumer<B, @Nullable T> setter,
        Function<D, @Nullable T> getter) {
      return add(name, Presence.OPTIONAL, type, setter, getter);
    }

    private <T> Table<D, B> add(
        String name,
        Presence presence,
        JsonType<T> type,
        BiConsumer<B, @Nullable T> setter,
        Function<D, @Nullable T> getter) {
      fields.add(new Field<>(1L << fields.size(), name, presence, type, setter, getter));
      return this;
    }

    public ObjectType<D, B> rest(
        BiConsumer<B, Map<String, @Nullable Object>> setter,
        Function<D, @Nullable Map<String, @Nullable Object>> getter) {
      return new ObjectType<>(this, new Rest<>(setter, getter));
    }
  }
}
