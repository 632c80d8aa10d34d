package io.github.customerkit.examples.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.database.testing.ImportedRows;
import io.github.customerkit.examples.database.testing.Imports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that the README lists the tables and their columns. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");

  @TempDir private Path folder;

  private List<String> inDatabase(String sql) {
    String url = "jdbc:sqlite:" + folder.resolve("customers.db");
    Imports.of(url, List.of());
    return ImportedRows.of(url, sql);
  }

  private static String row(String table) throws IOException {
    return Files.readAllLines(README).stream()
        .filter(line -> line.startsWith("| `" + table + "` |"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyTableIsListed() throws IOException {
    List<String> tables =
        inDatabase(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
                + " AND name NOT LIKE 'flyway%' AND name NOT LIKE 'sqlite%'");
    assertThat(tables).contains("customers");
    assertThat(Files.readString(README)).contains(tables.stream().map(ReadmeTest::code).toList());
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
  void everyColumnIsListed(String table) throws IOException {
    List<String> columns = inDatabase("SELECT name FROM pragma_table_info('" + table + "')");
    assertThat(columns).isNotEmpty();
    assertThat(row(table)).contains(columns.stream().map(ReadmeTest::code).toList());
  }

  private static String code(String name) {
    return '`' + name + '`';
  }
}
