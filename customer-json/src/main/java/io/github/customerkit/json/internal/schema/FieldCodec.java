package io.github.customerkit.json.internal.schema;

import io.github.customerkit.json.internal.token.TokenReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Reads and writes the values of one type of the API by tokens.
 *
 * @param <T> the Java type of a value
 */
public interface FieldCodec<T> {

  /** Returns the type's name in the API's terms, such as {@code int64}. */
  String name();

  /**
   * Reads the value that the parser stands on, which is not null, and leaves the parser on its last
   * token.
   *
   * @return the value; null, and at least one problem added, if it is not of this type
   */
  @Nullable T read(TokenReader in);

  /** Writes a value. */
  void write(JsonGenerator out, T value);
}
