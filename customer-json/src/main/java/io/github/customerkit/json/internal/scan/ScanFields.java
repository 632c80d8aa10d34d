package io.github.customerkit.json.internal.scan;

import io.github.customerkit.model.internal.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * Iterates over the members of one kind of object. The reader asks for each field in the order of
 * the table, and repeats that while the object {@linkplain #hasMore has more}: so it finds the
 * fields in any order, and in the usual order in one round.
 */
final class ScanFields {

  private static final int NONE = -1;
  private static final Object[] NO_OTHERS = {};

  private final JsonScanner in;
  private final ScanString string;
  private final ScanValue value;
  private final FieldNames names;

  /** The byte before the next member. */
  private char separator;

  /** The field whose name was read already, because it has blanks or escapes or is out of order. */
  private int pending;

  /** The bits of the fields that the object had so far. */
  private long seen;

  private int count;

  /** Names and values of the members that are not in the table. */
  private @Nullable Object[] others = NO_OTHERS;

  private int othersLength;

  ScanFields(JsonScanner in, ScanString string, ScanValue value, FieldNames names) {
    this.in = in;
    this.string = string;
    this.value = value;
    this.names = names;
  }

  /** Starts an object; another one of the same kind must not be open. */
  void begin() {
    in.begin('{');
    in.moveTo(in.at() - 1);
    separator = '{';
    pending = NONE;
    seen = 0;
    count = 0;
    othersLength = 0;
  }

  /** Returns whether a field comes next, and moves to its value. */
  boolean at(FieldName name) {
    if (pending == name.index()) {
      pending = NONE;
    } else if (pending == NONE && name.isAt(in.bytes(), in.at(), in.end(), separator)) {
      in.moveTo(in.at() + name.length());
      separator = ',';
    } else {
      return false;
    }
    FastPathAbort.unless((seen & name.bit()) == 0);
    seen |= name.bit();
    count++;
    return true;
  }

  /**
   * Reads members that are not in the table; returns true at a field of the table, and false after
   * the closing brace.
   */
  boolean hasMore() {
    FastPathAbort.unless(pending == NONE);
    while (takesSeparator()) {
      String name = string.name();
      int index = names.indexOf(name);
      if (index >= 0) {
        pending = index;
        return true;
      }
      count++;
      addOther(name, value.read());
    }
    return false;
  }

  /** Consumes the byte before a member or the closing brace; returns true for a member. */
  private boolean takesSeparator() {
    if (separator == ',') {
      return in.more('}');
    }
    in.require('{');
    separator = ',';
    return !in.takes('}');
  }

  /** Leaves the object; returns the members that are not in the table, null if there are none. */
  @Nullable JsonObject end() {
    in.endObject(count);
    FastPathAbort.unless((seen & names.required()) == names.required());
    return othersLength == 0 ? null : takeOthers();
  }

  /** Releases the values of an object that was not read to its end. */
  void release() {
    others = NO_OTHERS;
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
    others = NO_OTHERS;
    return ScanArrays.toObject(taken, othersLength);
  }
}
