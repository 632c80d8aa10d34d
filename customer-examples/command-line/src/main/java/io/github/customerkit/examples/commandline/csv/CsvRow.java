package io.github.customerkit.examples.commandline.csv;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a CSV file.
 *
 * @param line the first line of the row in the file, from 1
 * @param places the index of each column, by its name
 * @param fields the fields
 * @param fault why it cannot be used; null if it can
 */
public record CsvRow(
    long line, Map<String, Integer> places, List<String> fields, @Nullable CsvFault fault) {

  /** Returns the field of a column; only for a row without a problem. */
  public String get(String column) {
    Integer place = places.get(column);
    if (place == null || fault != null) {
      throw new IllegalStateException("no such column, or a row with a problem");
    }
    return fields.get(place);
  }
}
