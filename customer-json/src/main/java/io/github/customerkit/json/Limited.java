package io.github.customerkit.json;

/** What there can be too much of. */
enum Limited {
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

  Limited(String unit) {
    this.unit = unit;
  }

  /** What is counted, in English. */
  String unit() {
    return unit;
  }
}
