package io.github.customerkit.examples.report.view;

import java.util.List;

/**
 * A chart, and the table behind it.
 *
 * @param id its ID in the page
 * @param title its title
 * @param description what it shows, in a sentence
 * @param bars the horizontal bars; empty if the chart has columns
 * @param columns the columns over time; empty if the chart has bars
 * @param scale the greatest value of the columns, in words; empty if the chart has bars
 * @param table all numbers of the chart
 */
public record Chart(
    String id,
    String title,
    String description,
    List<Bar> bars,
    List<Column> columns,
    String scale,
    Table table) {

  /** The height of a bar with its label above it, in pixels. */
  private static final int BAR_HEIGHT = 38;

  /**
   * A horizontal bar.
   *
   * @param label the label, short enough for a phone
   * @param name the whole label
   * @param value the value in words
   * @param width the width in percent of the chart, with a decimal point
   * @param top the distance from the top of the chart in pixels
   */
  public record Bar(String label, String name, String value, String width, int top) {}

  /**
   * A column.
   *
   * @param label the label below it; can be empty
   * @param name the whole label
   * @param value the value in words
   * @param left the distance from the left in percent, with a decimal point
   * @param width the width in percent
   * @param labelAt the side of the label: its start in percent, or its end if it is at the right
   * @param labelStyle the class of the label
   * @param top the distance from the top of the chart in pixels
   * @param height the height in pixels
   */
  public record Column(
      String label,
      String name,
      String value,
      String left,
      String width,
      String labelAt,
      String labelStyle,
      int top,
      int height) {}

  /** Returns the height in pixels of all bars. */
  public int height() {
    return bars.size() * BAR_HEIGHT;
  }

  /** Returns the distance of a bar from the top in pixels. */
  static int topOf(int index) {
    return index * BAR_HEIGHT;
  }
}
