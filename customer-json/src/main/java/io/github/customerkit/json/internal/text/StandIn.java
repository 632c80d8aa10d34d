package io.github.customerkit.json.internal.text;

import io.github.customerkit.model.internal.JsonPointer;
import java.util.HexFormat;

/**
 * The short text that stands for characters left out of a string, so that names stay different or
 * equal, and that a name that must not be shown stays one.
 */
final class StandIn {

  static final int LENGTH = 2 * Long.BYTES;

  private static final char HIDDEN = '?';

  // Differences spread over all bits, so that texts that differ do not meet by chance.
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private long hash;
  private boolean isPrintable = true;

  /** Adds a character that is left out. */
  void add(char c) {
    hash = (hash ^ c) * FACTOR;
    hash ^= hash >>> Integer.SIZE;
    isPrintable &= JsonPointer.isPrintable(c);
  }

  /** Writes the text, of the constant length, at an index. */
  void write(char[] chars, int at) {
    HexFormat.of().toHexDigits(hash).getChars(0, LENGTH, chars, at);
    if (!isPrintable) {
      chars[at] = HIDDEN;
    }
  }
}
