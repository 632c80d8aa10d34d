package io.github.customerkit.validation.internal.rule;

/** The limits of total sales, for the rules and for the fast check. */
public final class SalesLimits {

  /** The maximum number of digits. */
  public static final int MAX_PRECISION = 38;

  /** The maximum absolute scale. */
  public static final int MAX_SCALE = 18;

  private SalesLimits() {}
}
