package io.github.customerkit.json.internal.problem;

/** Throws any throwable without declaring it, so that it reaches the caller unchanged. */
public final class UndeclaredThrow {

  private UndeclaredThrow() {}

  /**
   * Throws a throwable. The return type lets callers write {@code throw}, so that the compiler
   * knows that no statement follows.
   *
   * @param <X> the type that the compiler infers
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public static <X extends Throwable> X of(Throwable failure) throws X {
    throw (X) failure;
  }
}
