package io.github.customerkit.examples.report.view;

import java.util.List;

/**
 * A section of a page.
 *
 * @param id its ID in the page
 * @param title its title
 * @param facts the sentences below the title
 * @param charts the charts, side by side where there is space
 * @param tables the tables
 * @param notes the sentences below the tables, such as reached limits
 */
public record Section(
    String id,
    String title,
    List<String> facts,
    List<Chart> charts,
    List<Table> tables,
    List<String> notes) {

  /** Returns a section with charts only. */
  public static Section of(String id, String title, List<String> facts, List<Chart> charts) {
    return new Section(id, title, facts, charts, List.of(), List.of());
  }

  /** Returns this section with other notes. */
  public Section withNotes(List<String> others) {
    return new Section(id, title, facts, charts, tables, others);
  }
}
