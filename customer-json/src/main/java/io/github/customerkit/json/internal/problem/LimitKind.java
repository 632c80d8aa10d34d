package io.github.customerkit.json.internal.problem;

/** The quantities that are bounded: those of {@code ReadLimits}, and the size of a report. */
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

  /** Returns the unit of the quantity, in English. */
  public String unit() {
    return unit;
  }
}
