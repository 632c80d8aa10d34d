import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Counts the customers of a file with DuckDB. */
final class DuckDb {

  public static void main(String[] args) throws SQLException {
    String file = args[0].replace("'", "''");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      // A line that is no JSON, or does not fit the types, becomes a row of nulls.
      statement.execute(
          "CREATE TABLE customers AS FROM read_json('"
              + file
              + "', format = 'newline_delimited', ignore_errors = true, columns = {id: 'BIGINT',"
              + " totalSales: 'DOUBLE', lastActivity: 'TIMESTAMP'})");
      print(statement, "SELECT 'customers', count(id) FROM customers");
      print(statement, "SELECT 'rejected', count(*) - count(id) FROM customers");
      print(statement, "SELECT 'total_sales', sum(totalSales) FROM customers");
      print(
          statement,
          "SELECT 'month ' || strftime(lastActivity, '%Y-%m') AS month, count(*)"
              + " FROM customers WHERE lastActivity IS NOT NULL GROUP BY month ORDER BY month");
    }
  }

  private static void print(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        System.out.println(row.getString(1) + " " + row.getString(2));
      }
    }
  }
}
