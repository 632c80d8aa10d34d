package io.github.customerkit.json.internal.scan;

import io.github.customerkit.json.internal.token.TokenReader;

/** Unwinds from a document that the fast path does not read; {@link TokenReader} says why. */
final class FastPathAbort extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FastPathAbort() {
    super(null, null, false, false);
  }

  static void unless(boolean isRead) {
    if (!isRead) {
      throw new FastPathAbort();
    }
  }
}
