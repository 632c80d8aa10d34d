package io.github.customerkit.json.internal.detect;

import io.github.customerkit.json.internal.text.Utf8Text;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Follows the members of an object byte by byte and collects the known names. Stops at invalid
 * JSON, which the readers report.
 */
final class MemberScan {

  /** What is expected next in the object. */
  private enum Next {
    OBJECT,
    NAME,
    COLON,
    VALUE,
    COMMA,
    END,
    BROKEN
  }

  private final MemberName name = new MemberName();
  private final Set<String> names = new LinkedHashSet<>();
  private Next next = Next.OBJECT;

  /** The number of open brackets within the value of a member. */
  private int depth;

  private boolean isString;
  private boolean isEscaped;
  private boolean isName;
  private boolean isInData;
  private boolean hasDataList;
  private boolean isDataNull;
  private boolean hasId;
  private boolean hasOtherNames;

  /** Returns whether the object has ended, and is neither truncated nor damaged. */
  boolean isAtEnd() {
    return next == Next.END;
  }

  boolean isBroken() {
    return next == Next.BROKEN;
  }

  /** Ends the scan at a byte that cannot belong to the object. */
  void breakOff() {
    next = Next.BROKEN;
  }

  /** Returns whether the next byte is in a string of which only the end matters. */
  boolean isInText() {
    return isString && !isName && !isEscaped;
  }

  /** Returns whether the next byte is in the first list of {@code data}, outside its elements. */
  boolean isBetweenElements() {
    return isInData && depth == 1 && !isString;
  }

  /** Returns whether {@code data} is a list. */
  boolean hasDataList() {
    return hasDataList;
  }

  /** Returns whether {@code data} is null. */
  boolean isDataNull() {
    return isDataNull;
  }

  /** Returns whether there is an {@code id}. */
  boolean hasId() {
    return hasId;
  }

  /** Returns whether there are unknown names. */
  boolean hasOtherNames() {
    return hasOtherNames;
  }

  /** Returns the known names, in their order. */
  Set<String> names() {
    return Collections.unmodifiableSet(names);
  }

  void step(byte b) {
    if (isString) {
      string(b);
    } else if (depth > 0) {
      nested(b);
    } else if (!Utf8Text.isBlank(b)) {
      next = member(b);
    }
  }

  private void string(byte b) {
    if (b >= 0 && b < ' ') {
      next = Next.BROKEN;
    } else if (b == '"' && !isEscaped) {
      isString = false;
      if (isName) {
        endName();
      }
    } else if (isName) {
      name.add(b);
    }
    isEscaped = b == '\\' && !isEscaped;
  }

  private void endName() {
    isName = false;
    if (name.isKnown()) {
      names.add(name.text());
      hasId |= name.is("id");
    } else {
      hasOtherNames = true;
    }
  }

  private void nested(byte b) {
    switch (b) {
      case '"' -> isString = true;
      case '{', '[' -> depth++;
      case '}', ']' -> depth--;
      default -> {}
    }
  }

  private Next member(byte b) {
    return switch (next) {
      case OBJECT -> b == '{' ? Next.NAME : Next.BROKEN;
      case NAME -> {
        isString = b == '"';
        isName = isString;
        name.begin();
        yield isString ? Next.COLON : b == '}' ? Next.END : Next.BROKEN;
      }
      case COLON -> b == ':' ? Next.VALUE : Next.BROKEN;
      case VALUE -> value(b);
      case COMMA -> behindValue(b);
      case END, BROKEN -> next;
    };
  }

  private Next value(byte b) {
    boolean isData = name.is("data");
    isString = b == '"';
    depth = b == '{' || b == '[' ? 1 : 0;
    isInData = isData && b == '[' && !hasDataList;
    hasDataList |= isInData;
    isDataNull |= isData && b == 'n';
    return Next.COMMA;
  }

  private static Next behindValue(byte b) {
    return switch (b) {
      case ',' -> Next.NAME;
      case '}' -> Next.END;
      case ']', '{', '[', '"', ':' -> Next.BROKEN;
      default -> Next.COMMA;
    };
  }
}
