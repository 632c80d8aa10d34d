package io.github.customerkit.json.internal.input;

import io.github.customerkit.json.internal.text.StringScan;
import io.github.customerkit.json.internal.text.Utf8Text;

/**
 * Follows strings and brackets through the bytes of a value, to find where it ends even if it is
 * broken. Takes linear time and bounded memory, whatever the bytes are.
 *
 * <p>Invalid JSON is taken for the damage that it most likely is: a control character in a string
 * for an open string; an object that begins where a member's name must stand, or at the start of a
 * line where no value can, for the next one after an open object; and a bracket of the wrong kind
 * for an open one inside.
 */
public final class ElementBoundary {

  /** Where a value is. */
  public enum Part {
    /** Not at its end yet. */
    INSIDE,
    /** At the comma after an element. */
    COMMA,
    /** At the bracket that ends the list. */
    END,
    /** Behind the bracket that closes an object. */
    WHOLE,
    /** At the first byte of the next value, which no comma precedes. */
    NEXT
  }

  /** What surrounds the value. */
  private enum Within {
    /** A list: a comma or the list's bracket ends the value. */
    LIST,
    /** Nothing: the bracket that closes the value ends it. */
    INPUT,
    /** Nothing, and the value has ended; what follows does not belong there. */
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

  /** Begins an element of a list. */
  public void beginElement() {
    begin(Within.LIST);
  }

  /** Begins an object or a list that stands for itself. */
  public void beginDocument() {
    begin(Within.INPUT);
  }

  /** Begins what follows a document, up to the next one. */
  public void beginRest() {
    begin(Within.BEHIND);
  }

  /** Begins the rest of an object. */
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
   * what scanning has passed is whole so far, and a bracket or a comma.
   */
  public boolean isElementDue() {
    return within == Within.INPUT
        && !isString
        && (last == '[' || last == ',')
        && open.isListInObject();
  }

  /** Passes an element that is due, an object of valid JSON, without a look at it. */
  public void passElement() {
    last = '}';
    isLineStart = false;
    part = Part.INSIDE;
  }

  /** Returns where the last scan stopped. */
  public Part part() {
    return part;
  }

  /** Scans to the first byte that does not belong to the value; returns its index, or the end. */
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

  /** Scans within a string; returns the index behind the byte that was looked at. */
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

  /** Returns whether an opening bracket can only be that of the next value. */
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
