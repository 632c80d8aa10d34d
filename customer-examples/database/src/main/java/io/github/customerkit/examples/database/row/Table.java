package io.github.customerkit.examples.database.row;

import java.sql.SQLException;
import java.util.List;

/**
 * A table to be written.
 *
 * @param name its name
 * @param columns its columns, in the order in which a row's values are written
 */
public record Table(String name, List<Column> columns) {

  /**
   * A column, or as many of them as a value of its type takes in a database.
   *
   * @param name the name, such as {@code total_sales}
   * @param type the type of the values
   */
  public record Column(String name, ColumnType type) {}

  /** Gives each table a writer of its rows. */
  @FunctionalInterface
  public interface Writers {

    /** Returns a writer of a table's rows. */
    RowWriter of(Table table) throws SQLException;
  }
}
