package io.github.customerkit.json.internal.input;

import org.jspecify.annotations.Nullable;

/**
 * Reads objects in place and returns where they end, so that the splitter need not search for their
 * ends. Every object that it reads is valid JSON.
 */
public interface FastReader {

  /** Reads nothing, so that the splitter searches for every end. */
  FastReader NONE = (bytes, from, to) -> null;

  /**
   * Reads the object that begins at {@code from}.
   *
   * @return the object; null if it cannot be read fast, or does not end before {@code to}
   */
  @Nullable ReadElement read(byte[] bytes, int from, int to);
}
