package io.github.customerkit.json.internal.problem;

/** What there can be too much of. */
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

  /** What is counted, in English. */
  public String unit() {
    return unit;
  }
}
