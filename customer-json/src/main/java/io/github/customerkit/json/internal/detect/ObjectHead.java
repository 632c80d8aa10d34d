package io.github.customerkit.json.internal.detect;

import io.github.customerkit.json.internal.input.ElementBoundary;
import io.github.customerkit.json.internal.input.ElementReader;
import io.github.customerkit.json.internal.input.FastReader;
import io.github.customerkit.json.internal.input.InputBuffer;
import io.github.customerkit.json.internal.problem.FoundInput;
import io.github.customerkit.json.internal.problem.InputForm;
import io.github.customerkit.json.internal.text.StringScan;
import java.util.Set;

/**
 * What the names of an object's members say about it: whether it is a page of the API, and which of
 * the names are known ones. Looks at each byte once, however slowly an input gives them, and at no
 * more of them than needed; elements of a page that can be read in place are read instead, ahead of
 * their turn.
 */
public final class ObjectHead {

  /** How far to look for an {@code id} that makes a page a customer. */
  private static final int WINDOW = 1 << 16;

  private static final int NONE = -1;

  /** So that no more is looked at than what is taken for the object, even if it is broken. */
  private final ElementBoundary extent = new ElementBoundary();

  private final MemberScan members = new MemberScan();
  private final ElementReader elements;
  private final int maxLength;
  private int position;
  private int behindBracket = NONE;

  private ObjectHead(int position, int maxLength, ElementReader elements) {
    this.position = position;
    this.maxLength = maxLength;
    this.elements = elements;
    extent.beginDocument();
  }

  /** Looks at the object that begins at a place behind the first byte that is not taken. */
  public static ObjectHead of(InputBuffer in, int place, int maxLength) {
    return of(in, place, maxLength, new ElementReader(FastReader.NONE));
  }

  /** Looks at the same, and reads elements of the page ahead if it is one. */
  public static ObjectHead of(InputBuffer in, int place, int maxLength, ElementReader elements) {
    ObjectHead head = new ObjectHead(place, maxLength, elements);
    do {
      head.scan(in.bytes(), in.start(), in.end(), in.offset());
    } while (!head.isSettled() && in.more());
    return head;
  }

  /** Looks at a document in a part of an array. */
  public static ObjectHead of(byte[] bytes, int from, int to) {
    ObjectHead head = new ObjectHead(0, to - from, new ElementReader(FastReader.NONE));
    head.scan(bytes, from, to, 0);
    return head;
  }

  /** Returns whether {@code data} is a list or null, and there is no {@code id}. */
  public boolean isPage() {
    return !members.hasId() && (hasList() || (members.isDataNull() && members.isAtEnd()));
  }

  /** Returns whether it is a page if that is what is expected, though perhaps one with faults. */
  public boolean isLikePage() {
    Set<String> names = names();
    return members.isAtEnd() && !members.hasId() && (names.isEmpty() || MemberName.hasPages(names));
  }

  /** Returns whether {@code data} is a list. */
  public boolean hasList() {
    return behindBracket != NONE;
  }

  /** Returns how many bytes there are up to the first element of the list. */
  public int behindBracket() {
    return behindBracket;
  }

  /** Returns the known names seen, in their order. */
  public Set<String> names() {
    return members.names();
  }

  /** Returns what was found, for a message. */
  public FoundInput toFoundInput() {
    return new FoundInput(isServerError() ? InputForm.SERVER_ERROR : InputForm.OBJECT, names());
  }

  /** Returns whether it has members, all of them as in a server's answer to a bad request. */
  public boolean isServerError() {
    return members.isAtEnd() && !members.hasOtherNames() && MemberName.areOfErrors(names());
  }

  private boolean isSettled() {
    return members.isAtEnd()
        || members.isBroken()
        || members.hasId()
        || (hasList() ? position >= WINDOW : position > maxLength);
  }

  private void scan(byte[] bytes, int start, int end, long offset) {
    while (start + position < end && !isSettled()) {
      int at = start + position;
      int read = isElementDue(bytes[at]) ? readAhead(offset + position, bytes, at, end) : 0;
      if (read > 0) {
        position += read;
      } else {
        scanOne(bytes, at, end);
      }
    }
  }

  private boolean isElementDue(byte b) {
    return b == '{' && members.isBetweenElements() && extent.isElementDue();
  }

  private int readAhead(long offset, byte[] bytes, int from, int to) {
    int length = elements.readAhead(offset, bytes, from, to);
    if (length > 0) {
      extent.passElement();
    }
    return length;
  }

  /** Looks at one byte, or at a text and the byte behind it. */
  private void scanOne(byte[] bytes, int at, int end) {
    int last = members.isInText() ? StringScan.first(bytes, at, end) : at;
    int to = Math.min(last + 1, end);
    int limit = extent.scan(bytes, at, to);
    if (last < limit) {
      members.step(bytes[last]);
    }
    position += limit - at;
    if (members.hasDataList() && !hasList()) {
      behindBracket = position;
    }
    if (extent.part() != ElementBoundary.Part.INSIDE && !isSettled()) {
      members.breakOff();
    }
  }
}
