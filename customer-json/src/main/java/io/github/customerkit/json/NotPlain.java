package io.github.customerkit.json;

/** Unwinds from a document that is not plainly right; {@link DocumentReader} says what it is. */
final class NotPlain extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotPlain() {
    super(null, null, false, false);
  }
}
