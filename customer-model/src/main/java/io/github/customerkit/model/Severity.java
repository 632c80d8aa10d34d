package io.github.customerkit.model;

/** How much a {@link Problem} weighs. */
public enum Severity {
  /** The record is not a legal customer and is rejected. */
  ERROR,
  /** The customer is legal but not plausible; it is accepted, and somebody should look. */
  WARNING
}
