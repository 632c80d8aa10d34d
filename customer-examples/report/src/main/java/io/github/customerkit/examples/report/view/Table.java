package io.github.customerkit.examples.report.view;

import java.util.List;
import java.util.Set;

/**
 * A table.
 *
 * @param caption its caption
 * @param head the names of the columns
 * @param numeric the columns of numbers, from 0
 * @param rows the rows, each with a cell per column; the first cell is the row's head
 */
public record Table(
    String caption, List<String> head, Set<Integer> numeric, List<List<String>> rows) {

  /** Returns the class of the cells in a column. */
  public String style(int column) {
    return numeric.contains(column) ? "number" : "text";
  }
}
