package io.github.customerkit.json.internal.scan;

import io.github.customerkit.model.internal.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * Goes from member to member of one kind of object. Who reads the object asks for its fields in the
 * order of the table, again and again as long as there {@linkplain #hasMore is more}: each is taken
 * wherever it stands, and in the usual order there is one round.
 */
final class ScanFields {

  private static final int NONE = -1;
  private static final Object[] NO_OTHERS = {};

  private final JsonScanner in;
  private final ScanString string;
  private final ScanValue value;
  private final FieldNames names;

  /** What is before the next member. */
  private char separator;

  /** The field whose name is read already, with blanks or escapes or out of order. */
  private int pending;

  /** A bit for each field of the object that was there. */
  private long seen;

  private int count;

  /** Names and values of the members that the table does not have. */
  private @Nullable Object[] others = NO_OTHERS;

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
    in.moveTo(in.at() - 1);
    separator = '{';
    pending = NONE;
    seen = 0;
    count = 0;
    othersLength = 0;
  }

  /** Returns whether a field comes next, and goes to its value. */
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
   * Goes past members that the table does not have; returns whether there is one that it has, or
   * takes the closing brace.
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

  /** Takes what is before a member, or the closing brace; returns whether it was the former. */
  private boolean takesSeparator() {
    if (separator == ',') {
      return in.more('}');
    }
    in.require('{');
    separator = ',';
    return !in.takes('}');
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
