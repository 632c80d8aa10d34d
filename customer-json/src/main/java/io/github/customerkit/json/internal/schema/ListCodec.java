package io.github.customerkit.json.internal.schema;

import io.github.customerkit.json.internal.token.TokenReader;
import io.github.customerkit.json.internal.token.UntypedValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * Reads and writes a list of values of one type, none of them null.
 *
 * @param element the codec of its elements
 */
record ListCodec<E>(FieldCodec<E> element) implements FieldCodec<List<E>> {

  @Override
  public String name() {
    return "array";
  }

  @Override
  public @Nullable List<E> read(TokenReader in) {
    if (in.token() != JsonToken.START_ARRAY) {
      UntypedValue.reject(in, name());
      return null;
    }
    List<E> elements = new ArrayList<>();
    in.enter();
    while (in.nextElement()) {
      E value = element.read(in);
      // Null means that a problem was added: then the list is not used.
      if (value != null && in.keeps()) {
        elements.add(value);
      }
    }
    return elements;
  }

  @Override
  public void write(JsonGenerator out, List<E> elements) {
    out.writeStartArray();
    elements.forEach(value -> element.write(out, value));
    out.writeEndArray();
  }
}
