package io.github.customerkit.json;

import java.util.Arrays;

/**
 * Follows strings and brackets through the bytes of an element of a list, to tell where it ends
 * even if it is broken.
 *
 * <p>What no JSON has is taken for the damage that it most likely is: a control character in a
 * string for a string left open, an object that begins where a member's name must stand for the
 * next element after an object left open, and a bracket of the wrong kind for one left open inside.
 */
final class Brackets {

  /** What a byte is to the element. */
  enum Part {
    /** A byte of the element. */
    INSIDE,
    /** The comma after the element. */
    COMMA,
    /** The bracket that ends the list. */
    END,
    /** The first byte of the next element, though no comma tells so. */
    NEXT
  }

  private byte[] open = new byte[16];
  private int depth;
  private boolean isString;
  private boolean isEscaped;
  private boolean isAfterComma;

  /** An element begins. */
  void begin() {
    depth = 0;
    isString = false;
    isEscaped = false;
    isAfterComma = false;
  }

  /** Takes the next byte. */
  Part next(byte b) {
    if (isString) {
      string(b);
      return Part.INSIDE;
    }
    if (depth == 0 && b == ',') {
      return Part.COMMA;
    }
    if (b == '{' && isAfterComma && depth > 0 && open[depth - 1] == '{') {
      return Part.NEXT;
    }
    isAfterComma = b == ',' || (isAfterComma && b <= ' ');
    switch (b) {
      case '"' -> isString = true;
      case '{', '[' -> push(b);
      case '}' -> close((byte) '{');
      case ']' -> {
        return close((byte) '[') ? Part.INSIDE : Part.END;
      }
      default -> {}
    }
    return Part.INSIDE;
  }

  /** Whether only a special byte can matter next. */
  boolean isInString() {
    return isString && !isEscaped;
  }

  private void string(byte b) {
    if (isEscaped) {
      isEscaped = false;
    } else if (b == '\\') {
      isEscaped = true;
    } else if (b == '"' || (b >= 0 && b < ' ')) {
      isString = false;
    }
  }

  private void push(byte bracket) {
    if (depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
    }
    open[depth++] = bracket;
  }

  /** Closes the innermost bracket of a kind and all inside it; false if there is none. */
  private boolean close(byte bracket) {
    for (int i = depth - 1; i >= 0; i--) {
      if (open[i] == bracket) {
        depth = i;
        return true;
      }
    }
    return false;
  }
}
