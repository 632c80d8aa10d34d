package io.github.customerkit.examples.report.view;

/**
 * Shortens labels of bars so that a phone shows label and value in one line. Estimates widths from
 * above, because the font is that of the reader's system.
 */
final class LabelWidth {

  /** The width of a chart on a phone 360 pixels wide, less a gap. */
  private static final int LINE = 295;

  private static final int NARROW = 8;
  private static final int UPPER = 10;
  private static final int WIDE = 14;
  private static final int FIRST_WIDE = 0x1100;
  private static final String WIDE_LETTERS = "WMwm@%";

  private LabelWidth() {}

  /** Returns the label, or its start, so that it fits beside a value. */
  static String fitted(String label, String value) {
    int left = LINE - value.length() * NARROW;
    for (int i = 0; i < label.length(); i += Character.charCount(label.codePointAt(i))) {
      int width = widthOf(label.codePointAt(i));
      boolean isLast = i + Character.charCount(label.codePointAt(i)) == label.length();
      if (left < width + (isLast ? 0 : WIDE)) {
        return label.substring(0, i) + "…";
      }
      left -= width;
    }
    return label;
  }

  private static int widthOf(int character) {
    if (character >= FIRST_WIDE || WIDE_LETTERS.indexOf(character) >= 0) {
      return WIDE;
    }
    return Character.isUpperCase(character) ? UPPER : NARROW;
  }
}
