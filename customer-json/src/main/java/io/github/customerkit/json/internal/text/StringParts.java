package io.github.customerkit.json.internal.text;

import java.util.HexFormat;

/**
 * Finds the parts of the strings of a document. A part is an escape, a surrogate pair, escaped or
 * not, or any other character.
 */
final class StringParts {

  /** The length of what no parser reads beyond: an invalid escape or a control character. */
  static final int BROKEN = 0;

  private static final int ESCAPE = 2;
  private static final int UNICODE_ESCAPE = 6;
  private static final int ESCAPED_PAIR = 2 * UNICODE_ESCAPE;
  private static final int HEX_RADIX = 16;

  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String MEANINGS = "\"\\/\b\f\n\r\t";

  private final char[] chars;
  private final int end;

  StringParts(char[] chars, int end) {
    this.chars = chars;
    this.end = end;
  }

  /** Returns the length of the part at an index; BROKEN if it is invalid. */
  int length(int at) {
    char c = chars[at];
    if (c == '\\') {
      return escapeLength(at);
    }
    if (c < ' ') {
      return BROKEN;
    }
    return Character.isHighSurrogate(c) ? 2 : 1;
  }

  private int escapeLength(int at) {
    if (!isUnicodeEscape(at)) {
      return at + 1 < end && ESCAPES.indexOf(chars[at + 1]) >= 0 ? ESCAPE : BROKEN;
    }
    int next = at + UNICODE_ESCAPE;
    boolean isPair =
        Character.isHighSurrogate(escaped(at))
            && isUnicodeEscape(next)
            && Character.isLowSurrogate(escaped(next));
    return isPair ? ESCAPED_PAIR : UNICODE_ESCAPE;
  }

  private boolean isUnicodeEscape(int at) {
    if (at + UNICODE_ESCAPE > end || chars[at] != '\\' || chars[at + 1] != 'u') {
      return false;
    }
    for (int i = at + ESCAPE; i < at + UNICODE_ESCAPE; i++) {
      if (!HexFormat.isHexDigit(chars[i])) {
        return false;
      }
    }
    return true;
  }

  /** Returns the character of a Unicode escape. */
  private char escaped(int at) {
    int value = 0;
    for (int i = at + ESCAPE; i < at + UNICODE_ESCAPE; i++) {
      value = value * HEX_RADIX + HexFormat.fromHexDigit(chars[i]);
    }
    return (char) value;
  }

  /** Returns whether a part is a lone surrogate. */
  boolean isLone(int at, int length) {
    return length == UNICODE_ESCAPE && Character.isSurrogate(escaped(at));
  }

  /** Returns the number of characters that a part means. */
  int characters(int at, int length) {
    return length == ESCAPED_PAIR || (length == 2 && chars[at] != '\\') ? 2 : 1;
  }

  /** Adds the characters that a part means to those that a text stands for. */
  void add(int at, int length, StandIn standIn) {
    if (length == ESCAPE && chars[at] == '\\') {
      standIn.add(MEANINGS.charAt(ESCAPES.indexOf(chars[at + 1])));
    } else if (length < UNICODE_ESCAPE) {
      for (int i = at; i < at + length; i++) {
        standIn.add(chars[i]);
      }
    } else {
      for (int i = at; i < at + length; i += UNICODE_ESCAPE) {
        standIn.add(escaped(i));
      }
    }
  }
}
