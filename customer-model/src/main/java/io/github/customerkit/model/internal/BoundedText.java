package io.github.customerkit.model.internal;

/**
 * Builds a text of at most 1,000 characters: the middle of a longer one is replaced by {@code …}.
 * Its memory is bounded, too, whatever is appended.
 */
public final class BoundedText {

  private static final int MAX_LENGTH = 1_000;

  private static final String CUT = "…";
  private static final int HEAD = MAX_LENGTH / 2;
  private static final int TAIL = MAX_LENGTH - HEAD - CUT.length();

  private static final int NOT_CUT = -1;

  private final StringBuilder text = new StringBuilder();

  /** The index of the cut. */
  private int mark = NOT_CUT;

  /**
   * Returns a text, or the beginning and the end of a text that is too long.
   *
   * @param text the text; not null
   * @return the same text if it is short enough
   */
  public static String of(String text) {
    return text.length() <= MAX_LENGTH ? text : new BoundedText().append(text).toString();
  }

  /**
   * Returns a text, or the beginning of a text that is too long, with a mark at its end.
   *
   * @param text the text; not null
   * @param maxLength the maximum number of characters before the mark, 1 or more
   * @return the same text if it is short enough
   */
  public static String headOf(String text, int maxLength) {
    if (text.length() <= maxLength) {
      return text;
    }
    boolean isHalf = Character.isHighSurrogate(text.charAt(maxLength - 1));
    return text.substring(0, isHalf ? maxLength - 1 : maxLength) + CUT;
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
      // One character more on both sides of the cut, so that the text is cut, and marked, below.
      text.append(part, 0, HEAD + 1).append(part, length - TAIL - 1, length);
    }
    if (isTooLong()) {
      cut();
    }
    return this;
  }

  private boolean isTooLong() {
    return mark == NOT_CUT
        ? text.length() > MAX_LENGTH
        : text.length() - mark - CUT.length() > TAIL;
  }

  /**
   * Replaces the middle, including an earlier cut; keeps the halves of a surrogate pair and of a
   * pointer's escape together. Also removes the mark of another text at the edge, so that two marks
   * never meet.
   */
  private void cut() {
    int from = mark == NOT_CUT ? headLength() : mark;
    int to = text.length() - TAIL;
    char first = text.charAt(to);
    if (Character.isLowSurrogate(first) || text.charAt(to - 1) == '~' || isMark(first)) {
      to++;
    }
    text.replace(from, to, CUT);
    mark = from;
  }

  private int headLength() {
    char last = text.charAt(HEAD - 1);
    boolean isHalf = Character.isHighSurrogate(last) || last == '~';
    return isHalf || isMark(last) ? HEAD - 1 : HEAD;
  }

  private static boolean isMark(char c) {
    return c == CUT.charAt(0);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return text.toString();
  }
}
