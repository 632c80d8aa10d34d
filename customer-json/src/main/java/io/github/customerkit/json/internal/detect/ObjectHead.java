package io.github.customerkit.json.internal.detect;

import io.github.customerkit.json.internal.input.ElementBoundary;
import io.github.customerkit.json.internal.input.InputBuffer;
import io.github.customerkit.json.internal.problem.FoundInput;
import io.github.customerkit.json.internal.problem.InputForm;
import io.github.customerkit.json.internal.text.StringScan;
import io.github.customerkit.json.internal.text.Utf8Text;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the names of an object's members tell of it: whether it is a page of the API, and which of
 * the names are known ones. Each byte is looked at once, however slowly an input gives them, and no
 * more of them than needed. What is no JSON ends the search; the readers say what is wrong.
 */
public final class ObjectHead {

  /** How far to look for an {@code id} that makes a page a customer. */
  private static final int WINDOW = 1 << 16;

  private static final int NONE = -1;

  /** What may come next in the object. */
  private enum Next {
    OBJECT,
    NAME,
    COLON,
    VALUE,
    COMMA,
    END,
    BROKEN
  }

  /** So that no more is looked at than what is taken for the object, even if it is broken. */
  private final ElementBoundary extent = new ElementBoundary();

  private final int maxLength;
  private final MemberName name = new MemberName();
  private final Set<String> names = new LinkedHashSet<>();
  private Next next = Next.OBJECT;
  private int position;

  /** How many brackets are open within the value of a member. */
  private int depth;

  private boolean isString;
  private boolean isEscaped;
  private boolean isName;
  private boolean isNull;
  private boolean isCustomer;
  private boolean hasOtherNames;
  private int behindBracket = NONE;

  private ObjectHead(int position, int maxLength) {
    this.position = position;
    this.maxLength = maxLength;
    extent.beginDocument();
  }

  /** Looks at the object that begins at a place behind the first byte that is not taken. */
  public static ObjectHead of(InputBuffer in, int place, int maxLength) {
    ObjectHead head = new ObjectHead(place, maxLength);
    do {
      head.scan(in.bytes(), in.start(), in.end());
    } while (!head.isSettled() && in.more());
    return head;
  }

  /** Looks at a document that begins at a place of an array. */
  public static ObjectHead of(byte[] document, int place) {
    ObjectHead head = new ObjectHead(place, document.length);
    head.scan(document, 0, document.length);
    return head;
  }

  /** Whether it is an object whose {@code data} is a list or null, and that has no {@code id}. */
  public boolean isPage() {
    return !isCustomer && (hasList() || (isNull && next == Next.END));
  }

  /** Whether it is a page if it is said to be one, though perhaps one with faults. */
  public boolean isLikePage() {
    return next == Next.END && !isCustomer && (names.isEmpty() || MemberName.hasPages(names));
  }

  /** Whether {@code data} is a list. */
  public boolean hasList() {
    return behindBracket != NONE;
  }

  /** How many bytes there are up to the first element of the list. */
  public int behindBracket() {
    return behindBracket;
  }

  /** The known names seen, in their order. */
  public Set<String> names() {
    return Collections.unmodifiableSet(names);
  }

  /** What was found, for a message. */
  public FoundInput toFoundInput() {
    return new FoundInput(isServerError() ? InputForm.SERVER_ERROR : InputForm.OBJECT, names());
  }

  /** Whether it has members, all of which servers have in what they answer to a bad request. */
  public boolean isServerError() {
    return next == Next.END && !hasOtherNames && MemberName.areOfErrors(names);
  }

  private boolean isSettled() {
    return next == Next.END
        || next == Next.BROKEN
        || isCustomer
        || (hasList() ? position >= WINDOW : position > maxLength);
  }

  private void scan(byte[] bytes, int start, int end) {
    int limit = extent.scan(bytes, start + position, end);
    while (start + position < limit && !isSettled()) {
      if (isString && !isName && !isEscaped) {
        position = StringScan.first(bytes, start + position, limit) - start;
      }
      if (start + position < limit) {
        step(bytes[start + position++]);
      }
    }
    if (extent.part() != ElementBoundary.Part.INSIDE && !isSettled()) {
      next = Next.BROKEN;
    }
  }

  private void step(byte b) {
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
      isCustomer |= name.is("id");
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
    if (isData && b == '[' && !hasList()) {
      behindBracket = position;
    }
    isNull |= isData && b == 'n';
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
