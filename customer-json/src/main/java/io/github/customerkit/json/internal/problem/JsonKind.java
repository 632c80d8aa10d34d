package io.github.customerkit.json.internal.problem;

/** The kinds of JSON values, and what a DTO can hold beside them. */
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
