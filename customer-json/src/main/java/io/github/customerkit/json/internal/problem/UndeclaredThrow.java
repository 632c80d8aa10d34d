package io.github.customerkit.json.internal.problem;

/** Throws any throwable where the compiler would not let it, so that it reaches the caller. */
public final class UndeclaredThrow {

  private UndeclaredThrow() {}

  /**
   * Throws a throwable; returns it only for the compiler, which then knows that nothing follows.
   *
   * @param <X> the type that the compiler takes it for
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public static <X extends Throwable> X of(Throwable failure) throws X {
    throw (X) failure;
  }
}
