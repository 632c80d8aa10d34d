package io.github.customerkit.json.internal.input;

/** An element that a {@link FastReader} read. */
public interface ReadElement {

  /** Returns its number of bytes, from its first bracket to its last. */
  int length();

  /** Returns whether it stands in one line. */
  boolean isOneLine();
}
