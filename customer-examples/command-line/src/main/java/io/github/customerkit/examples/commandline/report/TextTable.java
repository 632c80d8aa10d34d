package io.github.customerkit.examples.commandline.report;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;

/** Prints rows of texts in columns as wide as needed. */
public final class TextTable {

  private TextTable() {}

  /** Prints rows of equal length; the given columns, from 0, are right-aligned. */
  public static void print(List<List<String>> rows, Collection<Integer> right, PrintWriter out) {
    int[] widths = new int[rows.get(0).size()];
    int last = widths.length - 1;
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String padding = " ".repeat(widths[i] - row.get(i).length());
        if (right.contains(i)) {
          text.append(padding).append(row.get(i));
        } else {
          // The last column needs no padding, and its texts may be long.
          text.append(row.get(i)).append(i == last ? "" : padding);
        }
        text.append("  ");
      }
      out.println(text.toString().stripTrailing());
    }
  }
}
