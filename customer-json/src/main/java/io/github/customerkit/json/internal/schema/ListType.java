package io.github.customerkit.json.internal.schema;

import io.github.customerkit.json.internal.token.TokenReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A list of values of one type, none of them null.
 *
 * @param element the type of its elements
 */
public record ListType<T>(JsonType<T> element) implements JsonType<List<@Nullable T>> {

  @Override
  public String name() {
    return "array";
  }

  @Override
  public @Nullable List<@Nullable T> read(TokenReader in) {
    if (in.token() != JsonToken.START_ARRAY) {
      in.wrongType(name());
      return null;
    }
    List<@Nullable T> elements = new ArrayList<>();
    in.enter();
    while (in.nextElement()) {
      T value = element.read(in);
      if (in.keeps()) {
        elements.add(value);
      }
    }
    return elements;
  }

  @Override
  public void write(JsonGenerator out, List<@Nullable T> elements) {
    out.writeStartArray();
    for (T value : elements) {
      if (value == null) {
        out.writeNull();
      } else {
        element.write(out, value);
      }
    }
    out.writeEndArray();
  }
}
