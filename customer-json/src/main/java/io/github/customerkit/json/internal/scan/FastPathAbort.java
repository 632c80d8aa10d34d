package io.github.customerkit.json.internal.scan;

/** Leaves a document that the fast path cannot read; {@code TokenReader} reports the problems. */
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
