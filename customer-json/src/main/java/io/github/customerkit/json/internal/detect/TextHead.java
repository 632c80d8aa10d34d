package io.github.customerkit.json.internal.detect;

import io.github.customerkit.json.internal.input.InputBuffer;
import io.github.customerkit.json.internal.problem.InputForm;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Recognises a text that is not JSON by its first lines.
 *
 * @param lines the lines, starting at the first visible character
 */
public record TextHead(List<String> lines) {

  private static final int LENGTH = 1 << 12;
  private static final String SEPARATORS = ",;\t|";

  public static TextHead of(InputBuffer in, int visible) {
    in.hasRead(visible + LENGTH);
    int length = Math.min(in.length() - visible, LENGTH);
    String text = new String(in.bytes(), in.start() + visible, length, StandardCharsets.ISO_8859_1);
    return new TextHead(text.lines().limit(3).toList());
  }

  /** Returns the form of a text that is neither an object nor a list, by its first visible byte. */
  public static InputForm formOf(InputBuffer in, int visible) {
    byte first = in.bytes()[in.start() + visible];
    TextHead text = TextHead.of(in, visible);
    if (first == '<') {
      return text.isXml() ? InputForm.XML : InputForm.HTML;
    }
    if (text.isCsv()) {
      return InputForm.CSV;
    }
    boolean isNumber = first == '-' || (first >= '0' && first <= '9');
    return first == '"' ? InputForm.STRING : isNumber ? InputForm.NUMBER : InputForm.OTHER;
  }

  /** Returns whether it is markup other than HTML. */
  public boolean isXml() {
    String first = lines.get(0).toLowerCase(Locale.ROOT);
    return first.startsWith("<?xml") && !first.contains("<html");
  }

  /** Returns whether its lines have the same number of columns, more than one. */
  public boolean isCsv() {
    List<String> rows = lines.get(0).startsWith("sep=") ? lines.subList(1, lines.size()) : lines;
    if (rows.isEmpty() || rows.get(0).matches(".*[\\[\\]{}].*")) {
      return false;
    }
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char separator = SEPARATORS.charAt(i);
      long count = count(rows.get(0), separator);
      if (count > 0 && (rows.size() == 1 || count(rows.get(1), separator) == count)) {
        return true;
      }
    }
    return false;
  }

  private static long count(String row, char separator) {
    boolean isQuoted = false;
    long count = 0;
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      isQuoted ^= c == '"';
      count += c == separator && !isQuoted ? 1 : 0;
    }
    return count;
  }
}
