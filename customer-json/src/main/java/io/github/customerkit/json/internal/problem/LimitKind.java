package io.github.customerkit.json.internal.problem;

/** The quantities that are limited. */
public enum LimitKind {
  NESTING("levels"),
  NAME("characters"),
  STRING("characters"),
  MEMBERS("members"),
  ELEMENTS("elements"),
  NUMBER("characters"),
  DIGITS("digits"),
  DOCUMENT("bytes"),
  PROBLEMS("problems"),
  POINTERS("characters");

  private final String unit;

  LimitKind(String unit) {
    this.unit = unit;
  }

  /** Returns what is counted, in English. */
  public String unit() {
    return unit;
  }
}
