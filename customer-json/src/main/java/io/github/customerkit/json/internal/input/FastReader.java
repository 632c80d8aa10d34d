package io.github.customerkit.json.internal.input;

import org.jspecify.annotations.Nullable;

/**
 * Reads objects in place and tells where they end, so that splitting an input need not look for
 * their ends. Every object that it reads is valid JSON.
 */
public interface FastReader {

  /** Reads nothing: every end has to be looked for. */
  FastReader NONE = (bytes, from, to) -> null;

  /**
   * Reads the object that begins at {@code from}.
   *
   * @return what was read; null if that is not an object that can be read fast, or if it does not
   *     end before {@code to}
   */
  @Nullable ReadElement read(byte[] bytes, int from, int to);
}
