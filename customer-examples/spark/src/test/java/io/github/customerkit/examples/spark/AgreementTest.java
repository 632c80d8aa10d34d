package io.github.customerkit.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Compares a result in Parquet with a database in SQLite that {@code import} filled. */
@EnabledIfSystemProperty(named = "customerkit.spark.result", matches = ".+")
@EnabledIfSystemProperty(named = "customerkit.spark.database", matches = ".+")
class AgreementTest {

  private static final String PARQUET =
      "read_parquet('"
          + System.getProperty("customerkit.spark.result")
          + "/customers/**/*.parquet')";

  private static Connection duckDb() throws SQLException {
    return DriverManager.getConnection("jdbc:duckdb:");
  }

  private static Connection sqlite() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:sqlite:" + System.getProperty("customerkit.spark.database"));
  }

  private static String first(Connection connection, String sql) throws SQLException {
    try (connection;
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  @Test
  void attributesAndMembershipsAreAsMany() throws SQLException {
    for (String table :
        new String[] {"attributes", "audience_memberships", "loyalty_memberships"}) {
      String size = table.equals("attributes") ? "cardinality(" : "len(";
      assertThat(first(duckDb(), "SELECT sum(" + size + table + "))::BIGINT FROM " + PARQUET))
          .as(table)
          .isEqualTo(first(sqlite(), "SELECT count(*) FROM " + table));
    }
  }

  @Test
  void everyCustomerIsTheSame() throws SQLException {
    String sql = "SELECT id, lower(hex(digest)), total_sales_text FROM %s ORDER BY id";
    try (Connection duck = duckDb();
        Connection lite = sqlite();
        Statement ofDuck = duck.createStatement();
        Statement ofLite = lite.createStatement();
        ResultSet parquet = ofDuck.executeQuery(sql.formatted(PARQUET));
        ResultSet database = ofLite.executeQuery(sql.formatted("customers"))) {
      BigDecimal ofParquet = BigDecimal.ZERO;
      BigDecimal ofDatabase = BigDecimal.ZERO;
      int count = 0;
      while (database.next()) {
        assertThat(parquet.next()).isTrue();
        assertThat(parquet.getLong(1)).isEqualTo(database.getLong(1));
        assertThat(parquet.getString(2)).isEqualTo(database.getString(2));
        ofParquet = ofParquet.add(new BigDecimal(parquet.getString(3)));
        ofDatabase = ofDatabase.add(new BigDecimal(database.getString(3)));
        count++;
      }
      assertThat(parquet.next()).isFalse();
      assertThat(count).isPositive();
      assertThat(ofParquet).isEqualByComparingTo(ofDatabase);
      assertThat(new BigDecimal(first(duckDb(), "SELECT sum(total_sales) FROM " + PARQUET)))
          .isEqualByComparingTo(ofDatabase);
      System.out.println(count + " customers agree, total sales " + ofDatabase.toPlainString());
    }
  }
}
