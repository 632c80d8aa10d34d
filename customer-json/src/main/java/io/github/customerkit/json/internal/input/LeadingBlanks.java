package io.github.customerkit.json.internal.input;

/**
 * The blanks at the start of an input, after a byte order mark. They are not taken, unless they
 * exceed the limit for a record.
 *
 * @param length the number of bytes before the first visible one that are not taken
 * @param isAll whether the input has only blanks
 * @param lines the number of lines that end within the taken bytes
 * @param lineOffset the offset after the last of these lines
 */
public record LeadingBlanks(int length, boolean isAll, long lines, long lineOffset) {

  /** Not examined. */
  public static final LeadingBlanks NONE = new LeadingBlanks(0, false, 0, 0);

  public static LeadingBlanks of(InputBuffer in, int maxLength) {
    int at = in.afterByteOrderMark();
    long lines = 0;
    long lineOffset = 0;
    while (true) {
      int visible = in.indexOfVisible(at);
      if (visible >= 0) {
        return new LeadingBlanks(visible, false, lines, lineOffset);
      }
      at = in.length();
      if (at > maxLength) {
        for (int i = 0; i < at; i++) {
          if (in.bytes()[in.start() + i] == '\n') {
            lines++;
            lineOffset = in.offset() + i + 1;
          }
        }
        in.take(at);
        at = 0;
      }
      if (!in.more()) {
        return new LeadingBlanks(at, true, lines, lineOffset);
      }
    }
  }
}
