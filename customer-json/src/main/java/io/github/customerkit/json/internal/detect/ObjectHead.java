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
 * Finds out from the names of an object's members whether it is a page of the API, and which names
 * are known. Examines each byte at most once, however slowly the input arrives, and no more bytes
 * than needed. Elements of a page that can be read in place are read ahead.
 */
public final class ObjectHead {

  /** The number of bytes in which to search for an {@code id}, which makes a page a customer. */
  private static final int WINDOW = 1 << 16;

  private static final int NONE = -1;

  /** Bounds the search to the object, even if it is damaged. */
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

  /** Examines the object at a distance from the first byte that is not taken. */
  public static ObjectHead of(InputBuffer in, int place, int maxLength) {
    return of(in, place, maxLength, new ElementReader(FastReader.NONE));
  }

  /** Examines the object, and reads its elements ahead if it is a page. */
  public static ObjectHead of(InputBuffer in, int place, int maxLength, ElementReader elements) {
    ObjectHead head = new ObjectHead(place, maxLength, elements);
    do {
      head.scan(in.bytes(), in.start(), in.end(), in.offset());
    } while (!head.isSettled() && in.more());
    return head;
  }

  /** Examines a document in a range of an array. */
  public static ObjectHead of(byte[] bytes, int from, int to) {
    ObjectHead head = new ObjectHead(0, to - from, new ElementReader(FastReader.NONE));
    head.scan(bytes, from, to, 0);
    return head;
  }

  /** Returns whether {@code data} is a list or null, and there is no {@code id}. */
  public boolean isPage() {
    return !members.hasId() && (hasList() || (members.isDataNull() && members.isAtEnd()));
  }

  /** Returns whether it is a page, possibly an invalid one, where a page is expected. */
  public boolean isLikePage() {
    Set<String> names = names();
    return members.isAtEnd() && !members.hasId() && (names.isEmpty() || MemberName.hasPages(names));
  }

  /** Returns whether {@code data} is a list. */
  public boolean hasList() {
    return behindBracket != NONE;
  }

  /** Returns the number of bytes up to the first element of the list. */
  public int behindBracket() {
    return behindBracket;
  }

  /** Returns the known names, in their order. */
  public Set<String> names() {
    return members.names();
  }

  /** Returns the description of the object, for a message. */
  public FoundInput toFoundInput() {
    return new FoundInput(isServerError() ? InputForm.SERVER_ERROR : InputForm.OBJECT, names());
  }

  /**
   * Returns whether it has members, and all of them may be in a server's answer to a bad request.
   */
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

  /** Examines one byte, or a string and the byte after it. */
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
