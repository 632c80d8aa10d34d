package io.github.customerkit.examples.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.database.connection.DatabaseAddress;
import io.github.customerkit.examples.database.testing.ImportedRows;
import io.github.customerkit.examples.database.testing.Imports;
import io.github.customerkit.examples.database.testing.ReadmeQueries;
import io.github.customerkit.examples.generator.CustomerGenerator;
import io.github.customerkit.json.CustomerJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that SQLite finds attributes by the customer, not among all with the same name. */
class QueryPlanTest {

  private static final String BY_CUSTOMER = "attributes USING PRIMARY KEY (customer_id=?)";

  @TempDir private Path folder;
  private String url = "";

  @BeforeEach
  void imports() {
    url = "jdbc:sqlite:" + folder.resolve("customers.db");
    CustomerGenerator customers = new CustomerGenerator(7);
    CustomerJson json = CustomerJson.create();
    List<String> records =
        Stream.generate(() -> json.writeString(customers.next())).limit(2000).toList();
    assertThat(Imports.of(url, records).inserted()).isEqualTo(2000);
  }

  private String plan(String query) {
    return String.join("\n", ImportedRows.of(url, "EXPLAIN QUERY PLAN " + query));
  }

  @Test
  void joinOfTheReadmeUsesThePrimaryKey() throws IOException {
    String query =
        ReadmeQueries.of("query").stream()
            .filter(text -> text.contains("LEFT JOIN"))
            .findFirst()
            .orElseThrow();
    assertThat(plan(query)).contains(BY_CUSTOMER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT id, value FROM customers LEFT JOIN attributes ON customer_id = id AND name = 'Language'",
        "SELECT id FROM customers WHERE NOT EXISTS"
            + " (SELECT 1 FROM attributes WHERE customer_id = id AND name = 'Language')",
        "SELECT id, (SELECT value FROM attributes WHERE customer_id = id AND name = 'Language')"
            + " FROM customers",
      })
  void queryForOneAttributeOfEachCustomerUsesThePrimaryKey(String query) {
    assertThat(plan(query)).contains(BY_CUSTOMER);
  }

  @Test
  void prefixOfAnIntegrationIdUsesTheIndex() throws IOException {
    String query =
        ReadmeQueries.of("query of SQLite").stream()
            .filter(text -> text.contains("GLOB"))
            .findFirst()
            .orElseThrow();
    assertThat(plan(query))
        .contains("customers_integration_id (integration_id>? AND integration_id<?)");
  }

  @Test
  void wideViewUsesThePrimaryKey() {
    try (CustomerDatabase database = CustomerDatabase.open(DatabaseAddress.of(url, Map.of()))) {
      database.widen(List.of("Language", "Points"));
    }
    assertThat(plan("SELECT \"Language\", \"Points\" FROM wide_customers")).contains(BY_CUSTOMER);
  }

  @Test
  void queryForAValueUsesTheIndex() {
    assertThat(plan("SELECT customer_id FROM attributes WHERE name = 'Language' AND value = 'x'"))
        .contains("attributes_value (name=? AND value=?)");
  }
}
