package io.github.customerkit.json.internal.input;

/**
 * The blanks at the start of an input, after a byte order mark. They are not taken, unless they
 * exceed the limit for a record: then all of them are, however much the stream returns at once.
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
    int mark = in.afterByteOrderMark();
    int length = mark;
    boolean isTooLong = false;
    LeadingBlanks taken = NONE;
    while (true) {
      int visible = in.indexOfVisible(length);
      length = visible < 0 ? in.length() : visible;
      isTooLong |= length - mark > maxLength;
      if (isTooLong) {
        taken = taken.take(in, length);
        length = 0;
      }
      if (visible >= 0 || !in.more()) {
        return new LeadingBlanks(length, visible < 0, taken.lines, taken.lineOffset);
      }
    }
  }

  /** Takes more blanks, and returns the lines with theirs. */
  private LeadingBlanks take(InputBuffer in, int count) {
    long ended = lines;
    long begin = lineOffset;
    for (int i = 0; i < count; i++) {
      if (in.bytes()[in.start() + i] == '\n') {
        ended++;
        begin = in.offset() + i + 1;
      }
    }
    in.take(count);
    return new LeadingBlanks(0, false, ended, begin);
  }
}
