package io.github.customerkit.json.internal.problem;

/** What an input turned out to be that is not what was expected. */
public enum InputForm {
  NOTHING,
  ARRAY,
  OBJECT,
  STRING,
  NUMBER,
  SERVER_ERROR,
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

  /** Whether the text is one in another encoding. */
  public boolean isEncoding() {
    return this == UTF_16 || this == UTF_32;
  }

  /** Whether it is no JSON at all, and something else with a name. */
  public boolean isForeign() {
    return compareTo(CSV) >= 0 && this != OTHER;
  }
}
