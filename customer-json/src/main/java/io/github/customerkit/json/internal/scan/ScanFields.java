package io.github.customerkit.json.internal.scan;

import io.github.customerkit.model.internal.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * Goes from member to member of one kind of object. A field is expected behind the one before it in
 * the table, which is faster than to look each up, and taken wherever it stands.
 */
final class ScanFields {

  /** There are no more members. */
  static final int END = -1;

  private static final Object[] NONE = {};

  private final JsonScanner in;
  private final ScanString string;
  private final ScanValue value;
  private final FieldNames names;

  /** A bit for each field of the object that was there. */
  private long seen;

  private int count;
  private int expected;

  /** Names and values of the members that the table does not have. */
  private @Nullable Object[] others = NONE;

  private int othersLength;

  ScanFields(JsonScanner in, ScanString string, ScanValue value, FieldNames names) {
    this.in = in;
    this.string = string;
    this.value = value;
    this.names = names;
  }

  /** Starts an object; none of the same kind is open. */
  void begin() {
    in.begin('{');
    seen = 0;
    count = 0;
    expected = 0;
    othersLength = 0;
  }

  /** Goes to the value of the next field; returns its index, or {@link #END}. */
  int next() {
    int at = in.at();
    // What is to be before the name is before it, or has just been taken.
    boolean isFirst = count == 0;
    int index = expected(isFirst ? at - 1 : at, isFirst ? '{' : ',');
    if (index < 0) {
      index = search();
      if (index == END) {
        return END;
      }
    }
    long bit = 1L << index;
    FastPathAbort.unless((seen & bit) == 0);
    seen |= bit;
    count++;
    expected = index + 1;
    return index;
  }

  /** Takes one of the names that the table has from the expected one on; -1 if there is none. */
  private int expected(int at, char separator) {
    byte[] bytes = in.bytes();
    int end = in.end();
    if (at < 0 || at >= end || bytes[at] != separator) {
      return -1;
    }
    for (int i = expected; i < names.count(); i++) {
      if (names.isAt(i, separator, bytes, at, end)) {
        in.moveTo(at + names.length(i));
        return i;
      }
    }
    return -1;
  }

  /** Goes to the next field whatever its place, past members that the table does not have. */
  private int search() {
    while (count == 0 ? !in.takes('}') : in.more('}')) {
      String name = string.name();
      int index = names.indexOf(name);
      if (index >= 0) {
        return index;
      }
      count++;
      addOther(name, value.read());
    }
    return END;
  }

  /**
   * Leaves the object; returns the members that the table does not have, null if there are none.
   */
  @Nullable JsonObject end() {
    in.endObject(count);
    FastPathAbort.unless((seen & names.required()) == names.required());
    return othersLength == 0 ? null : takeOthers();
  }

  /** Forgets what an object that was not read to its end has left here. */
  void release() {
    others = NONE;
    othersLength = 0;
  }

  private void addOther(String name, @Nullable Object member) {
    if (othersLength + 1 >= others.length) {
      others = ScanArrays.grow(others);
    }
    others[othersLength++] = name;
    others[othersLength++] = member;
  }

  private JsonObject takeOthers() {
    @Nullable Object[] taken = others;
    others = NONE;
    return ScanArrays.toObject(taken, othersLength);
  }
}
