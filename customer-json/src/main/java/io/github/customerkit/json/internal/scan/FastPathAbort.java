package io.github.customerkit.json.internal.scan;

import io.github.customerkit.json.internal.token.TokenReader;

/** Unwinds from a document that is not plainly right; {@link TokenReader} says what it is. */
public final class FastPathAbort extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public FastPathAbort() {
    super(null, null, false, false);
  }
}
