package io.github.customerkit.examples.commandline.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.database.testing.ImportedRows;
import io.github.customerkit.examples.database.testing.LocalPostgres;
import io.github.customerkit.examples.database.testing.ReadmeQueries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the README's queries on an imported database. */
class QueriesTest {

  private static final String SAMPLES = "../samples/";
  private static final Path README = Path.of("../database/README.md");

  @TempDir private Path folder;

  @Test
  void eachQuestionHasItsAnswer() throws IOException, SQLException {
    String url = "jdbc:sqlite:" + folder.resolve("customers.db");
    List<List<List<String>>> answers = answers(url, ReadmeQueries.of("query"));
    assertThat(answers).hasSize(6);

    assertThat(answers.get(0))
        .hasSize(10)
        .extracting(row -> Double.valueOf(row.get(2)))
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(answers.get(1))
        .isNotEmpty()
        .allMatch(row -> row.get(1).compareTo("2024") < 0 && Long.parseLong(row.get(2)) > 0);
    assertThat(answers.get(2))
        .hasSize(10)
        .allMatch(row -> Long.parseLong(row.get(0)) < Long.parseLong(row.get(1)));
    assertThat(answers.get(3))
        .hasSizeGreaterThan(5)
        .extracting(row -> row.get(0))
        .contains("german", "english");
    assertThat(answers.get(4))
        .hasSizeGreaterThan(5)
        .extracting(row -> String.valueOf(row.get(0)))
        .contains("german", "null");
    assertThat(answers.get(5))
        .contains(List.of("missing", "/created", "1"), List.of("syntax", "", "1"))
        .hasSize(14);
  }

  @Test
  void postgresGivesTheSameAnswers() throws IOException, SQLException, InterruptedException {
    List<String> queries = ReadmeQueries.of("query");
    String sqlite = "jdbc:sqlite:" + folder.resolve("customers.db");
    List<List<List<String>>> expected = answers(sqlite, queries);
    queries.set(5, ReadmeQueries.of("query of PostgreSQL").get(2));
    List<String> wide = ReadmeQueries.of("query of wide_customers");
    expected.addAll(answers(sqlite, List.of(ReadmeQueries.of("query of SQLite").get(1))));
    expected.addAll(answers(sqlite, wide));
    queries.add(ReadmeQueries.of("query of PostgreSQL").get(1));
    queries.addAll(wide);
    List<List<List<String>>> answers;
    try (LocalPostgres server = LocalPostgres.start()) {
      answers = answers(server.url("postgres"), queries);
    }
    // The order of equal ranks is undefined, and numbers and times have other texts.
    assertThat(numbers(answers.get(0), 2)).isEqualTo(numbers(expected.get(0), 2));
    assertThat(column(answers.get(1), 0)).isEqualTo(column(expected.get(1), 0));
    assertThat(column(answers.get(2), 2)).isEqualTo(column(expected.get(2), 2));
    assertThat(answers.get(3)).containsExactlyInAnyOrderElementsOf(expected.get(3));
    assertThat(answers.get(4)).containsExactlyInAnyOrderElementsOf(expected.get(4));
    assertThat(answers.get(5)).containsExactlyInAnyOrderElementsOf(expected.get(5));
    assertThat(answers.get(6)).isNotEmpty().isEqualTo(expected.get(6));
    assertThat(numbers(answers.get(7), 3)).hasSize(10).isEqualTo(numbers(expected.get(7), 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "customers",
        "attributes",
        "audience_memberships",
        "loyalty_memberships",
        "rejects",
        "imports"
      })
  void columnsAreThoseOfTheReadme(String table) throws IOException {
    String url = "jdbc:sqlite:" + folder.resolve("customers.db");
    Run.of("", "import", "--into", url);
    String row =
        Files.readAllLines(README).stream()
            .filter(line -> line.startsWith("| `" + table + "` |"))
            .reduce("", String::concat);
    List<String> columns =
        Pattern.compile("`([a-z_]+)`")
            .matcher(row.replaceAll("\\([^)]*\\)", ""))
            .results()
            .map(found -> found.group(1))
            .skip(1)
            .toList();
    assertThat(ImportedRows.of(url, "SELECT name FROM pragma_table_xinfo('" + table + "')"))
        .containsExactlyInAnyOrderElementsOf(columns);
  }

  private static List<Double> numbers(List<List<String>> rows, int column) {
    return rows.stream().map(row -> Double.valueOf(row.get(column))).toList();
  }

  private static List<String> column(List<List<String>> rows, int column) {
    return rows.stream().map(row -> row.get(column)).toList();
  }

  private static List<List<List<String>>> answers(String url, List<String> queries)
      throws SQLException {
    String customers = SAMPLES + "customers.ndjson";
    Run run =
        Run.of(
            "",
            "import",
            "--into",
            url,
            "--wide=Language,Points",
            customers,
            SAMPLES + "faults.ndjson");
    assertThat(run.status()).isEqualTo(1);
    List<List<List<String>>> answers = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url)) {
      for (String query : queries) {
        answers.add(rows(connection, query));
      }
    }
    return answers;
  }

  private static List<List<String>> rows(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      List<List<String>> rows = new ArrayList<>();
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          row.add(found.getString(i));
        }
        rows.add(row);
      }
      return rows;
    }
  }
}
