package io.github.customerkit.json.internal.schema;

import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.json.internal.token.GeneratorOutput;
import io.github.customerkit.json.internal.token.NotWritable;
import io.github.customerkit.json.internal.token.TokenReader;
import io.github.customerkit.json.internal.token.UntypedValue;
import io.github.customerkit.model.FieldType;
import io.github.customerkit.model.ObjectSchema;
import io.github.customerkit.model.ObjectSchema.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * Reads and writes an object of the API by the table of its fields. A member outside the table is
 * an additional property.
 *
 * @param <T> the Java type of the object
 * @param <B> the type of its builder
 */
public final class ObjectCodec<T, B> implements FieldCodec<T> {

  private final ObjectSchema<T, B> schema;
  private final List<Row<T, B, ?>> rows;

  /**
   * Creates a codec of a schema.
   *
   * @param codecs returns the codec of each type, with the values of that type
   */
  ObjectCodec(ObjectSchema<T, B> schema, Function<FieldType<?>, FieldCodec<?>> codecs) {
    this.schema = schema;
    this.rows = schema.fields().stream().<Row<T, B, ?>>map(field -> row(field, codecs)).toList();
  }

  @SuppressWarnings("unchecked")
  private static <T, B, V> Row<T, B, V> row(
      Field<T, B, V> field, Function<FieldType<?>, FieldCodec<?>> codecs) {
    return new Row<>(field, (FieldCodec<V>) codecs.apply(field.type()));
  }

  @Override
  public String name() {
    return schema.name();
  }

  @Override
  public @Nullable T read(TokenReader in) {
    if (in.token() != JsonToken.START_OBJECT) {
      UntypedValue.reject(in, name());
      return null;
    }
    B builder = schema.newBuilder();
    Map<String, @Nullable Object> others = new LinkedHashMap<>(0);
    requireAll(in, readMembers(in, builder, others));
    if (!in.problems().isEmpty()) {
      // Building may require a field that has a problem.
      return null;
    }
    schema.setAdditionalProperties(builder, others);
    return schema.build(builder);
  }

  /** Returns a bit for each field that the object has. */
  private long readMembers(TokenReader in, B builder, Map<String, @Nullable Object> others) {
    long seen = 0;
    in.enter();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      int index = schema.indexOf(name);
      if (index < 0) {
        UntypedValue.readMember(in, name, others);
      } else if ((seen & 1L << index) != 0) {
        UntypedValue.rejectRepeated(in, name);
      } else {
        seen |= 1L << index;
        rows.get(index).read(in, builder);
      }
    }
    return seen;
  }

  private void requireAll(TokenReader in, long seen) {
    for (int index = 0; index < rows.size(); index++) {
      if ((seen & 1L << index) == 0) {
        rows.get(index).reportAbsent(in);
      }
    }
  }

  @Override
  public void write(JsonGenerator out, T object) {
    out.writeStartObject();
    for (Row<T, B, ?> row : rows) {
      row.write(out, object);
    }
    schema
        .additionalProperties(object)
        .forEach((name, value) -> writeAdditionalProperty(out, name, value));
    out.writeEndObject();
  }

  private void writeAdditionalProperty(JsonGenerator out, String name, @Nullable Object value) {
    if (schema.indexOf(name) >= 0) {
      throw new NotWritable(ShapeProblem.duplicateName(GeneratorOutput.pointerToMember(out, name)));
    }
    UntypedValue.writeMember(out, name, value);
  }

  /** A field and its codec. */
  private record Row<T, B, V>(Field<T, B, V> field, FieldCodec<V> codec) {

    void read(TokenReader in, B builder) {
      if (in.token() != JsonToken.VALUE_NULL) {
        field.set(builder, codec.read(in));
      } else if (field.presence() == ObjectSchema.Presence.REQUIRED) {
        in.missing(codec.name());
      }
    }

    void reportAbsent(TokenReader in) {
      switch (field.presence()) {
        case REQUIRED -> in.missingMember(field.name(), codec.name());
        case REQUIRED_OR_NULL -> in.absentMember(field.name(), codec.name());
        case OPTIONAL -> {}
      }
    }

    void write(JsonGenerator out, T object) {
      V value = field.get(object);
      if (value != null) {
        out.writeName(field.name());
        codec.write(out, value);
      }
    }
  }
}
