package io.github.customerkit.json.internal.input;

/** What a {@link FastReader} read of an input. */
public interface ReadElement {

  /** Returns how many bytes it takes, from its first bracket to its last. */
  int length();

  /** Returns whether it stands in one line. */
  boolean isOneLine();
}
