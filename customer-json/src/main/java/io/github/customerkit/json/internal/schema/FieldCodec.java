package io.github.customerkit.json.internal.schema;

import io.github.customerkit.json.internal.token.TokenReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Reads and writes the values of one type of the API, token by token.
 *
 * @param <T> the Java type of a value
 */
public interface FieldCodec<T> {

  /** Returns the type's name in the API's terms, such as {@code int64}. */
  String name();

  /**
   * Reads the current value, which is not null, and leaves the parser at its last token.
   *
   * @return the value; null, and at least one problem added, if the value is not of this type
   */
  @Nullable T read(TokenReader in);

  /** Writes a value. */
  void write(JsonGenerator out, T value);
}
