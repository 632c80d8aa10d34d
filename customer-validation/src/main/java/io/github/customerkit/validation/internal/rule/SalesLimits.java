package io.github.customerkit.validation.internal.rule;

/** The limits of total sales, for the rules and for the fast check. */
public final class SalesLimits {

  /** The most digits. */
  public static final int MAX_PRECISION = 38;

  /** The largest absolute scale. */
  public static final int MAX_SCALE = 18;

  private SalesLimits() {}
}
