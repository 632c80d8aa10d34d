package io.github.customerkit.examples.database.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the rows of a database, each as its values separated by bars. */
public final class ImportedRows {

  private static final Map<String, String> ORDERS =
      Map.of(
          "customers", "id",
          "attributes", "customer_id, position",
          "audience_memberships", "customer_id, position",
          "loyalty_memberships", "customer_id, position",
          "rejects", "import_id, record",
          "fetches", "import_id",
          "fetched_rows", "import_id, is_customer, number");

  private ImportedRows() {}

  public static List<String> of(String url, String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      int columns = found.getMetaData().getColumnCount();
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          row.append(i == 1 ? "" : "|").append(found.getString(i));
        }
        rows.add(row.toString());
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns all rows of all tables, except the import times. */
  public static Map<String, List<String>> all(String url) {
    Map<String, List<String>> all = new TreeMap<>();
    ORDERS.forEach(
        (table, order) -> all.put(table, of(url, "SELECT * FROM " + table + " ORDER BY " + order)));
    all.put(
        "imports",
        of(
            url,
            "SELECT id, run, position, name, size, modified, hash, checkpoint, inserted, updated, unchanged,"
                + " rejected, finished IS NOT NULL FROM imports ORDER BY id"));
    return all;
  }

  /** Removes the time of the fetch, which differs between runs. */
  public static void forgetTimes(String url) {
    change(url, "UPDATE customers SET as_of = NULL");
  }

  public static void change(String url, String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
