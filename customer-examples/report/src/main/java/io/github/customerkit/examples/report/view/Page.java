package io.github.customerkit.examples.report.view;

import java.util.List;

/**
 * A page of HTML.
 *
 * @param language its language, a code of ISO 639
 * @param title its title
 * @param facts lines below the title: the inputs, and when the page was made
 * @param warnings what a reader must know before all else; empty if there is nothing
 * @param tiles the key figures
 * @param sections the sections, each with an entry in the navigation
 * @param footer the last line
 * @param labels the words of the templates
 * @param style the style sheet
 * @param policy the Content-Security-Policy
 */
public record Page(
    String language,
    String title,
    List<String> facts,
    List<String> warnings,
    List<Tile> tiles,
    List<Section> sections,
    String footer,
    Labels labels,
    String style,
    String policy) {

  /**
   * Words of the templates.
   *
   * @param contents the name of the navigation
   * @param keyFigures the name of the tiles
   * @param table the control that shows the table behind a chart
   */
  public record Labels(String contents, String keyFigures, String table) {}

  /**
   * A key figure.
   *
   * @param label what it is
   * @param value the figure
   * @param detail an explanation; can be empty
   */
  public record Tile(String label, String value, String detail) {

    private static final int LONG = 12;

    /** Returns the class of the tile, by the length of its value. */
    public String style() {
      return value.length() > LONG ? "tile long" : "tile";
    }
  }
}
