package io.github.customerkit.json.internal.problem;

/** The kinds of JSON values, and of other values that a DTO can hold. */
public enum JsonKind {
  OBJECT,
  ARRAY,
  STRING,
  NUMBER,
  BOOLEAN,
  NULL,
  /** NaN or an infinity. */
  NOT_FINITE,
  OTHER
}
