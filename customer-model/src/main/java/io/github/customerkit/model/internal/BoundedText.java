package io.github.customerkit.model.internal;

/**
 * Builds a text of at most 1,000 characters: the middle of a longer one is replaced by {@code …}.
 * Takes no more memory than that, whatever is appended.
 */
public final class BoundedText {

  private static final int MAX_LENGTH = 1_000;

  private static final String CUT = "…";
  private static final int HEAD = MAX_LENGTH / 2;
  private static final int TAIL = MAX_LENGTH - HEAD - CUT.length();

  private final StringBuilder text = new StringBuilder();

  /**
   * Returns a text, or the beginning and the end of one that is too long.
   *
   * @param text the text; not null
   * @return the same text if it is short enough
   */
  public static String of(String text) {
    return text.length() <= MAX_LENGTH ? text : new BoundedText().append(text).toString();
  }

  /**
   * Appends a part.
   *
   * @param part the part; not null
   * @return this text
   */
  public BoundedText append(String part) {
    int length = part.length();
    if (length <= MAX_LENGTH) {
      text.append(part);
    } else {
      // One character more on both sides of what is left out, so that it is cut, and marked, below.
      text.append(part, 0, HEAD + 1).append(part, length - TAIL - 1, length);
    }
    if (text.length() > MAX_LENGTH) {
      cut();
    }
    return this;
  }

  /**
   * Replaces the middle; the halves of a surrogate pair and of a pointer's escape stay together.
   */
  private void cut() {
    int from = HEAD;
    int to = text.length() - TAIL;
    char last = text.charAt(from - 1);
    if (Character.isHighSurrogate(last) || last == '~') {
      from--;
    }
    if (Character.isLowSurrogate(text.charAt(to))) {
      to++;
    }
    text.replace(from, to, CUT);
  }

  /** Returns the text as far as it is kept. */
  @Override
  public String toString() {
    return text.toString();
  }
}
