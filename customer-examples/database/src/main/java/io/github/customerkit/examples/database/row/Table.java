package io.github.customerkit.examples.database.row;

import java.sql.SQLException;
import java.util.List;

/**
 * A table to write.
 *
 * @param name the name of the table
 * @param columns the columns, in the order in which the values of a row are written
 */
public record Table(String name, List<Column> columns) {

  /**
   * A column, which the database may split into several.
   *
   * @param name the name, such as {@code total_sales}
   * @param type the type of the values
   */
  public record Column(String name, ColumnType type) {}

  /** Creates a row writer for each table. */
  @FunctionalInterface
  public interface Writers {

    /** Returns a row writer for a table. */
    RowWriter of(Table table) throws SQLException;
  }
}
