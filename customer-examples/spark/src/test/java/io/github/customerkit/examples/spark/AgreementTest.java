package io.github.customerkit.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares results in Parquet, read by DuckDB, with databases in SQLite that {@code import} filled.
 * The property has pairs of them, such as {@code result=customers.db}, separated by commas.
 */
@EnabledIfSystemProperty(named = "customerkit.spark.agreement", matches = ".+")
class AgreementTest {

  /** A time as the text that SQLite has. */
  private static final String TIME =
      "strftime(%1$s AT TIME ZONE 'UTC', '%%Y-%%m-%%dT%%H:%%M:%%S.%%f')"
          + " || lpad(%1$s_nanos::VARCHAR, 3, '0') || 'Z'";

  /** The elements of a list, with their positions from 0. */
  private static final String ELEMENTS =
      "(SELECT id AS customer_id, unnest(%1$s) AS one, generate_subscripts(%1$s, 1) - 1 AS position"
          + " FROM customers WHERE len(%1$s) > 0) ORDER BY customer_id, position";

  static Stream<Arguments> pairs() {
    return Arrays.stream(System.getProperty("customerkit.spark.agreement").split(","))
        .map(pair -> Arguments.of((Object[]) pair.split("=")));
  }

  private static Connection duckDb(String result) throws SQLException {
    Properties streamed = new Properties();
    streamed.setProperty("jdbc_stream_results", "true");
    Connection connection = DriverManager.getConnection("jdbc:duckdb:", streamed);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET TimeZone = 'UTC'");
      for (String dataSet : new String[] {"customers", "rejects"}) {
        statement.execute(
            ("CREATE VIEW %1$s AS SELECT * FROM"
                    + " read_parquet('%2$s/%1$s/**/*.parquet', hive_partitioning = false)")
                .formatted(dataSet, result));
      }
    }
    return connection;
  }

  private static Connection sqlite(String database) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + database);
  }

  private static String text(ResultSet rows, int column) throws SQLException {
    Object value = rows.getObject(column);
    if (value instanceof java.sql.Blob blob) {
      value = blob.getBytes(1, (int) blob.length());
    }
    return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
  }

  private static String row(ResultSet rows) throws SQLException {
    StringBuilder row = new StringBuilder();
    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
      row.append(text(rows, i)).append('|');
    }
    return row.toString();
  }

  /** Compares the rows of two queries one by one, and returns their number. */
  private static long requireSame(String result, String ofResult, String database, String sql)
      throws SQLException {
    try (Connection duck = duckDb(result);
        Connection lite = sqlite(database);
        Statement left = duck.createStatement();
        Statement right = lite.createStatement();
        ResultSet parquet = left.executeQuery(ofResult);
        ResultSet rows = right.executeQuery(sql)) {
      long count = 0;
      while (rows.next()) {
        assertThat(parquet.next()).as("row " + count).isTrue();
        String expected = row(rows);
        // Of generated customers only.
        String found = row(parquet);
        if (!found.equals(expected)) {
          assertThat(found).as("row " + count).isEqualTo(expected);
        }
        count++;
      }
      assertThat(parquet.next()).as("row " + count).isFalse();
      return count;
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyCustomerIsTheSame(String result, String database) throws SQLException {
    String columns =
        "SELECT id, integration_id, %s, %s, account_id, closed_sessions, total_sales_text, %s,"
            + " advocate_integration_id, additional_properties, digest FROM customers ORDER BY id";
    long count =
        requireSame(
            result,
            columns.formatted(
                TIME.formatted("created"), TIME.formatted("last_activity"), "sandbox::INTEGER"),
            database,
            columns.formatted("created", "last_activity", "sandbox"));
    assertThat(count).isPositive();
    System.out.println(count + " customers agree");
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyAttributeIsTheSame(String result, String database) throws SQLException {
    long count =
        requireSame(
            result,
            "SELECT customer_id, position, one.key, one.value.type, one.value.value, "
                + TIME.formatted("one.value.time")
                + ", one.value.json FROM "
                + ELEMENTS.formatted("map_entries(attributes)"),
            database,
            "SELECT customer_id, position, name, type, coalesce(value, long_value), time, json"
                + " FROM attributes ORDER BY customer_id, position");
    assertThat(count).isPositive();
    System.out.println(count + " attributes agree");
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyMembershipIsTheSame(String result, String database) throws SQLException {
    String audiences = "SELECT customer_id, position, %saudience_id, %sname FROM ";
    long count =
        requireSame(
            result,
            audiences.formatted("one.", "one.") + ELEMENTS.formatted("audience_memberships"),
            database,
            audiences.formatted("", "") + "audience_memberships ORDER BY customer_id, position");
    String programs = "SELECT customer_id, position, %sloyalty_program_id, %s FROM ";
    count +=
        requireSame(
            result,
            programs.formatted("one.", TIME.formatted("one.joined"))
                + ELEMENTS.formatted("loyalty_memberships"),
            database,
            programs.formatted("", "joined")
                + "loyalty_memberships ORDER BY customer_id, position");
    assertThat(count).isPositive();
    System.out.println(count + " memberships agree");
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyRejectIsTheSame(String result, String database) throws SQLException {
    String columns =
        "SELECT record, line, byte_offset, raw FROM rejects WHERE %s ORDER BY record, byte_offset";
    // Of the last run: a merge replaces the rejects of the run before.
    long count =
        requireSame(
            result,
            columns.formatted("true"),
            database,
            columns.formatted("import_id = (SELECT max(import_id) FROM rejects)"));
    assertThat(count).isPositive();
    System.out.println(count + " rejects agree");
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void exactSumOfMoneyIsTheSame(String result, String database) throws SQLException {
    BigDecimal ofDatabase = BigDecimal.ZERO;
    try (Connection lite = sqlite(database);
        Statement statement = lite.createStatement();
        ResultSet rows = statement.executeQuery("SELECT total_sales_text FROM customers")) {
      while (rows.next()) {
        ofDatabase = ofDatabase.add(new BigDecimal(rows.getString(1)));
      }
    }
    try (Connection duck = duckDb(result);
        Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery("SELECT sum(total_sales) FROM customers")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getBigDecimal(1)).isEqualByComparingTo(ofDatabase);
    }
    System.out.println("total sales " + ofDatabase.toPlainString() + " agree");
  }
}
