package io.github.customerkit.json.internal.input;

import io.github.customerkit.json.internal.text.StringScan;
import io.github.customerkit.json.internal.text.Utf8Text;

/**
 * Follows strings and brackets through the bytes of a value, to find its end even if it is damaged.
 * Takes linear time and bounded memory for any bytes.
 *
 * <p>Interprets invalid JSON as the most likely damage: a control character in a string means that
 * the string was not closed; an object in the place of a member's name, or at the start of a line
 * where no value is allowed, means that the object before it was not closed; a bracket of the wrong
 * kind means that a bracket inside was not closed.
 */
public final class ElementBoundary {

  /** The position of the scan relative to the value. */
  public enum Part {
    /** Before its end. */
    INSIDE,
    /** At the comma after an element. */
    COMMA,
    /** At the bracket that ends the list. */
    END,
    /** After the bracket that closes an object. */
    WHOLE,
    /** At the first byte of the next value, without a comma before it. */
    NEXT
  }

  /** What surrounds the value. */
  private enum Within {
    /** A list: a comma or the list's closing bracket ends the value. */
    LIST,
    /** Nothing: the value's closing bracket ends it. */
    INPUT,
    /** Nothing, and the value has ended; what follows is out of place. */
    BEHIND
  }

  private final OpenBrackets open = new OpenBrackets();
  private Within within = Within.LIST;
  private boolean isString;
  private boolean isEscaped;
  private boolean isLineStart;

  /** The last byte that is not blank. */
  private byte last;

  private Part part = Part.INSIDE;

  /** Starts an element of a list. */
  public void beginElement() {
    begin(Within.LIST);
  }

  /** Starts an object or a list outside any list. */
  public void beginDocument() {
    begin(Within.INPUT);
  }

  /** Starts the text after a document, up to the next document. */
  public void beginRest() {
    begin(Within.BEHIND);
  }

  /** Starts the rest of an object. */
  public void beginInsideObject() {
    begin(Within.INPUT);
    open.push((byte) '{');
    last = ',';
  }

  private void begin(Within surrounding) {
    within = surrounding;
    open.clear();
    isString = false;
    isEscaped = false;
    isLineStart = false;
    last = 0;
    part = Part.INSIDE;
  }

  /**
   * Returns whether the next value is an element of a list that is a member's value in a document:
   * the text so far is undamaged, and ends with a bracket or a comma.
   */
  public boolean isElementDue() {
    return within == Within.INPUT
        && !isString
        && (last == '[' || last == ',')
        && open.isListInObject();
  }

  /** Passes an expected element, a valid object, without scanning it. */
  public void passElement() {
    last = '}';
    isLineStart = false;
    part = Part.INSIDE;
  }

  /** Returns the position at which the last scan stopped. */
  public Part part() {
    return part;
  }

  /** Scans to the first byte outside the value; returns its index, or the end. */
  public int scan(byte[] bytes, int from, int end) {
    int i = from;
    while (i < end) {
      if (isString) {
        i = string(bytes, i, end);
        continue;
      }
      byte b = bytes[i];
      if (b <= ' ' && Utf8Text.isBlank(b)) {
        isLineStart |= b == '\n' || b == '\r';
      } else {
        part = structure(b);
        if (part != Part.INSIDE) {
          return part == Part.WHOLE ? i + 1 : i;
        }
        last = b;
        isLineStart = false;
      }
      i++;
    }
    return i;
  }

  /** Scans within a string; returns the index after the last scanned byte. */
  private int string(byte[] bytes, int from, int end) {
    int i = isEscaped ? from : StringScan.first(bytes, from, end);
    if (i == end) {
      return end;
    }
    byte b = bytes[i];
    if (isEscaped) {
      isEscaped = false;
    } else if (b == '\\') {
      isEscaped = true;
    } else if (b == '"' || (b >= 0 && b < ' ')) {
      isString = false;
      isLineStart = b == '\n' || b == '\r';
    }
    return i + 1;
  }

  private Part structure(byte b) {
    switch (b) {
      case '"' -> isString = true;
      case ',' -> {
        return open.isEmpty() && within == Within.LIST ? Part.COMMA : Part.INSIDE;
      }
      case '{', '[' -> {
        if (isNext(b)) {
          return Part.NEXT;
        }
        open.push(b);
      }
      case '}' -> {
        return close((byte) '{');
      }
      case ']' -> {
        return close((byte) '[');
      }
      default -> {}
    }
    return Part.INSIDE;
  }

  /** Returns whether an opening bracket can only start the next value. */
  private boolean isNext(byte b) {
    if (open.isEmpty()) {
      return within == Within.BEHIND && isLineStart;
    }
    boolean isValueDue = last == ':' || last == '[' || (last == ',' && !open.isInObject());
    boolean isNameDue = last == ',' && open.isInObject();
    return b == '{' && (isNameDue || (isLineStart && !isValueDue));
  }

  private Part close(byte bracket) {
    boolean isClosed = open.close(bracket);
    if (isClosed && within == Within.INPUT && open.isEmpty()) {
      return Part.WHOLE;
    }
    return isClosed || bracket == '{' || within != Within.LIST ? Part.INSIDE : Part.END;
  }
}
