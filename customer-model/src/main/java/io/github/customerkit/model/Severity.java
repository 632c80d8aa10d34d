package io.github.customerkit.model;

/** The severity of a {@link Problem}. */
public enum Severity {
  /** The record is not a legal customer and is rejected. */
  ERROR,
  /** The customer is legal but not plausible: it is accepted, and should be reviewed. */
  WARNING
}
