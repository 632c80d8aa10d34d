package io.github.customerkit.json.internal.problem;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The forms of an input other than the expected one. */
public enum InputForm {
  NOTHING,
  ARRAY,
  OBJECT,
  STRING,
  NUMBER,
  SERVER_ERROR,
  ENVELOPE,
  COMMAS,
  CSV,
  HTML,
  XML,
  ZIP,
  PACKED,
  SQLITE,
  UTF_16,
  UTF_32,
  OTHER;

  private static final Set<InputForm> FOREIGN =
      Collections.unmodifiableSet(EnumSet.of(CSV, HTML, XML, ZIP, PACKED, SQLITE, UTF_16, UTF_32));

  /** Returns whether the form is an object. */
  public boolean isObject() {
    return this == OBJECT || this == SERVER_ERROR || this == ENVELOPE;
  }

  /** Returns whether the form is text in another encoding. */
  public boolean isEncoding() {
    return this == UTF_16 || this == UTF_32;
  }

  /** Returns whether the form is a known format other than JSON. */
  public boolean isForeign() {
    return FOREIGN.contains(this);
  }
}
