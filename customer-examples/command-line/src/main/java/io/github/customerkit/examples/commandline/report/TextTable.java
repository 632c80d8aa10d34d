package io.github.customerkit.examples.commandline.report;

import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.report.text.Printable;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Prints rows of texts in columns as wide as needed. On a screen that is narrower, the last column
 * continues on further lines, and the widest others are shortened.
 */
public final class TextTable {

  private static final String GAP = "  ";
  private static final int LEAST_LAST = 20;
  private static final int LEAST_OTHER = 12;

  private final List<List<String>> rows;
  private final Collection<Integer> right;
  private final int[] widths;
  private final int last;

  private TextTable(List<List<String>> rows, Collection<Integer> right) {
    this.rows = rows;
    this.right = right;
    widths = new int[rows.get(0).size()];
    last = widths.length - 1;
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
  }

  /** Prints rows of equal length; the given columns, from 0, are right-aligned. */
  public static void print(List<List<String>> rows, Collection<Integer> right, Terminal terminal) {
    TextTable table = new TextTable(rows, right);
    table.fit(terminal.columns().getAsInt());
    table.print(terminal.out());
  }

  private void fit(int columns) {
    int excess = excess(columns);
    if (excess > 0 && !right.contains(last)) {
      widths[last] = Math.max(Math.min(widths[last], LEAST_LAST), widths[last] - excess);
    }
    for (int widest = widest(); excess(columns) > 0 && widest >= 0; widest = widest()) {
      widths[widest]--;
    }
  }

  private int excess(int columns) {
    int sum = GAP.length() * last;
    for (int width : widths) {
      sum += width;
    }
    return sum - columns;
  }

  /** Returns the widest column that can be shortened; -1 if there is none. */
  private int widest() {
    int widest = -1;
    for (int i = 0; i < last; i++) {
      boolean isWider = widths[i] > (widest < 0 ? LEAST_OTHER : widths[widest]);
      if (isWider && !right.contains(i)) {
        widest = i;
      }
    }
    return widest;
  }

  private void print(PrintWriter out) {
    for (List<String> row : rows) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < last; i++) {
        text.append(cell(row.get(i), i)).append(GAP);
      }
      String start = text.toString();
      for (String line : lastLines(row.get(last))) {
        out.println((start + line).stripTrailing());
        start = " ".repeat(text.length());
      }
    }
  }

  private String cell(String text, int column) {
    String shown = text;
    if (text.length() > widths[column]) {
      // Numbers are never shortened.
      shown = Printable.startOf(text, widths[column]);
    }
    String padding = " ".repeat(widths[column] - shown.length());
    return right.contains(column) ? padding + shown : shown + padding;
  }

  /** Returns the lines of a text in the last column, broken at blanks where possible. */
  private List<String> lastLines(String text) {
    if (right.contains(last)) {
      return List.of(cell(text, last));
    }
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (rest.length() > widths[last]) {
      int blank = rest.lastIndexOf(' ', widths[last]);
      int end = blank <= 0 ? endWithinPair(rest) : blank;
      lines.add(rest.substring(0, end));
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  private int endWithinPair(String text) {
    int end = widths[last];
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }
}
