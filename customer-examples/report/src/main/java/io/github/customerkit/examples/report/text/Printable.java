package io.github.customerkit.examples.report.text;

/** Escapes characters that would control a terminal. */
public final class Printable {

  /** Joins emoji. */
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  /** Bounds the width of lines and tables with long names. */
  private static final int MAX_NAME_LENGTH = 60;

  private static final String CUT = "…";

  private Printable() {}

  /**
   * Returns the text with escapes for characters that a terminal would not show, or that would
   * change the order of others.
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

  /** Returns the index of the first invisible character; the length if there is none. */
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

  /** Returns a name as {@link #of} does, shortened to its start if it is too long. */
  public static String startOf(String name) {
    return startOf(name, MAX_NAME_LENGTH);
  }

  /** Returns a text as {@link #of} does, shortened to its start if it is longer than a length. */
  public static String startOf(String text, int most) {
    // Escapes make a text longer, never shorter.
    String printable = of(text.substring(0, Math.min(text.length(), most + 1)));
    if (printable.length() <= most) {
      return printable;
    }
    int end = most - 1;
    return printable.substring(0, isWithinPair(printable, end) ? end - 1 : end) + CUT;
  }

  /**
   * Returns a file's name as {@link #of} does, shortened to its end, which is more specific than
   * its start.
   */
  public static String endOf(String name) {
    return endOf(name, MAX_NAME_LENGTH);
  }

  /** Returns a text as {@link #of} does, shortened to its end if it is longer than a length. */
  public static String endOf(String text, int most) {
    String printable = of(text.substring(Math.max(0, text.length() - most - 1)));
    if (printable.length() <= most) {
      return printable;
    }
    int start = printable.length() - (most - 1);
    return CUT + printable.substring(isWithinPair(printable, start) ? start + 1 : start);
  }

  private static boolean isWithinPair(String text, int index) {
    return Character.isLowSurrogate(text.charAt(index))
        && Character.isHighSurrogate(text.charAt(index - 1));
  }

  /** Returns whether a terminal shows a character, without effect on others. */
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
