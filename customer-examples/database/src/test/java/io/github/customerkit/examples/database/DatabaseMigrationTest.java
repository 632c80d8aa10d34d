package io.github.customerkit.examples.database;

import static io.github.customerkit.examples.database.testing.Imports.customer;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.customerkit.examples.database.connection.DatabaseFailure;
import io.github.customerkit.examples.database.imports.ImportCounts;
import io.github.customerkit.examples.database.testing.ImportedRows;
import io.github.customerkit.examples.database.testing.Imports;
import io.github.customerkit.examples.database.testing.LocalPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the migration of a database with customers from the first version of the tables. */
class DatabaseMigrationTest {

  private static final String HISTORY = "flyway_schema_history";

  @TempDir private Path folder;
  private String url = "";

  @BeforeEach
  void makeFirstVersion() throws IOException {
    String fresh = "jdbc:sqlite:" + folder.resolve("fresh.db");
    Imports.of(fresh, List.of());
    List<String> history =
        ImportedRows.of(fresh, "SELECT sql FROM sqlite_master WHERE name = '" + HISTORY + "'");
    url = "jdbc:sqlite:" + folder.resolve("customers.db");
    for (String statement : script().split(";\\s*\\n")) {
      ImportedRows.change(url, statement);
    }
    ImportedRows.change(url, history.get(0));
    String insert = "INSERT INTO " + HISTORY + " SELECT * FROM fresh." + HISTORY;
    ImportedRows.change(
        url,
        "ATTACH '" + folder.resolve("fresh.db") + "' AS fresh; " + insert + " WHERE version = '1'");
    ImportedRows.change(
        url,
        "INSERT INTO customers VALUES (1, 'a', '2024-01-01T00:00:00.000000000Z',"
            + " '2024-02-01T00:00:00.000000000Z', 31, 3, '-0.250', NULL, NULL, NULL, x'00'),"
            + " (2, 'b', '2024-01-01T00:00:00.000000000Z',"
            + " '2024-02-01T00:00:00.000000000Z', 31, 3, '12345678901234567.89', NULL, NULL, NULL, x'00')");
    ImportedRows.change(
        url,
        "INSERT INTO imports VALUES (1, 4, 0, '-', NULL, NULL, NULL, '2024-03-01', '2024-03-01',"
            + " 2, 2, 0, 0, 0)");
  }

  private static String script() throws IOException {
    try (InputStream in = CustomerDatabase.class.getResourceAsStream("sqlite/V1__customers.sql")) {
      return new String(requireNonNull(in).readAllBytes(), UTF_8);
    }
  }

  private List<String> rows(String sql) {
    return ImportedRows.of(url, sql);
  }

  @Test
  void customersAreKeptAndHaveTheNewColumns() {
    assertThat(Imports.of(url, List.of(customer(3)))).isEqualTo(new ImportCounts(1, 0, 0, 0));
    assertThat(
            rows(
                "SELECT id, total_sales_text, total_sales, total_sales_units, total_sales_fraction"
                    + " FROM customers ORDER BY id"))
        .containsExactly(
            "1|-0.250|-0.25|-1|750000000000000000",
            "2|12345678901234567.89|12345678901234568.0|12345678901234567|890000000000000000",
            "3|10.5|10.5|10|500000000000000000");
    assertThat(rows("SELECT id, last_seen_run, as_of FROM customers ORDER BY id"))
        .containsExactly("1|4|null", "2|4|null", "3|5|null");
  }

  /**
   * Detects any change to a released script, even of a comment, because existing databases would be
   * refused.
   */
  @Test
  void releasedScriptsNeverChange() throws IOException, InterruptedException {
    String checksums =
        "SELECT version, checksum FROM " + HISTORY + " WHERE version IS NOT NULL ORDER BY version";
    assertThat(ImportedRows.of("jdbc:sqlite:" + folder.resolve("fresh.db"), checksums))
        .startsWith("1|-839184452", "2|-310106173", "3|-1807391959");
    try (LocalPostgres server = LocalPostgres.start()) {
      Imports.of(server.url("postgres"), List.of());
      assertThat(ImportedRows.of(server.url("postgres"), checksums))
          .startsWith("1|-1079732078", "3|972568432");
    }
  }

  @Test
  void failedMigrationChangesNothing() {
    List<String> before = rows("SELECT sql FROM sqlite_master WHERE name = 'customers'");
    ImportedRows.change(
        url,
        "CREATE TRIGGER no BEFORE INSERT ON flyway_schema_history"
            + " BEGIN SELECT RAISE(ABORT, 'no'); END");
    assertThatExceptionOfType(DatabaseFailure.class)
        .isThrownBy(() -> Imports.of(url, List.of(customer(3))));
    assertThat(rows("SELECT sql FROM sqlite_master WHERE name = 'customers'")).isEqualTo(before);
    ImportedRows.change(url, "DROP TRIGGER no");
    assertThat(Imports.of(url, List.of(customer(3))).inserted()).isEqualTo(1);
    assertThat(rows("SELECT id FROM customers WHERE total_sales > 11")).containsExactly("2");
  }
}
