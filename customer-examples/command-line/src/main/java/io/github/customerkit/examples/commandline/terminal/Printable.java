package io.github.customerkit.examples.commandline.terminal;

/** Makes text fit for a terminal, which some characters tell to do things. */
public final class Printable {

  /** Holds emoji together. */
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  /** So that no name, however long, makes a line or a table as wide as itself. */
  private static final int MOST_OF_A_NAME = 60;

  private static final String CUT = "…";

  private Printable() {}

  /**
   * Returns the text with each character named by its number that a terminal would not show, or
   * that would have others shown in another order than they stand in.
   */
  public static String of(String text) {
    int end = visibleUpTo(text);
    if (end == text.length()) {
      return text;
    }
    StringBuilder printable = new StringBuilder(text.length() + CUT.length()).append(text, 0, end);
    text.substring(end).codePoints().forEach(c -> append(c, printable));
    return printable.toString();
  }

  /** Returns where the first character stands that is not shown; the length if all are. */
  private static int visibleUpTo(String text) {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!isVisible(c)) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private static void append(int c, StringBuilder printable) {
    if (isVisible(c)) {
      printable.appendCodePoint(c);
    } else {
      printable.append("\\u{").append(Integer.toHexString(c)).append('}');
    }
  }

  /** Returns a name as {@link #of} does, or its start if it is too long. */
  public static String startOf(String name) {
    return startOf(name, MOST_OF_A_NAME);
  }

  /** Returns a text as {@link #of} does, or its start if that is longer than so many characters. */
  public static String startOf(String text, int most) {
    // What is not shown is longer by its number, never shorter.
    String printable = of(text.substring(0, Math.min(text.length(), most + 1)));
    if (printable.length() <= most) {
      return printable;
    }
    int end = most - 1;
    return printable.substring(0, isWithinPair(printable, end) ? end - 1 : end) + CUT;
  }

  /** Returns a file's name as {@link #of} does, or its end, which says more than its start. */
  public static String endOf(String name) {
    String printable = of(name.substring(Math.max(0, name.length() - MOST_OF_A_NAME - 1)));
    if (printable.length() <= MOST_OF_A_NAME) {
      return printable;
    }
    int start = printable.length() - (MOST_OF_A_NAME - 1);
    return CUT + printable.substring(isWithinPair(printable, start) ? start + 1 : start);
  }

  private static boolean isWithinPair(String text, int index) {
    return Character.isLowSurrogate(text.charAt(index))
        && Character.isHighSurrogate(text.charAt(index - 1));
  }

  /** Returns whether a terminal shows a character, and nothing else in another way for it. */
  public static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      case Character.FORMAT -> c == ZERO_WIDTH_JOINER;
      default -> true;
    };
  }
}
