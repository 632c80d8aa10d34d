package io.github.customerkit.json.internal.text;

import java.util.HexFormat;

/**
 * The short text that stands for characters left out of a string, so that names stay different or
 * equal.
 */
final class StandIn {

  static final int LENGTH = 2 * Long.BYTES;

  // Differences spread over all bits, so that texts that differ do not meet by chance.
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private long hash;

  /** Adds a character that is left out. */
  void add(char c) {
    hash = (hash ^ c) * FACTOR;
    hash ^= hash >>> Integer.SIZE;
  }

  /** Writes the text, of the constant length, at an index. */
  void write(char[] chars, int at) {
    HexFormat.of().toHexDigits(hash).getChars(0, LENGTH, chars, at);
  }
}
