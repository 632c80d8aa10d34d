package io.github.customerkit.examples.database;

import static io.github.customerkit.examples.database.testing.Imports.customer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.database.testing.ImportedRows;
import io.github.customerkit.examples.database.testing.Imports;
import io.github.customerkit.examples.database.testing.LocalPostgres;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tests the comments and the indexes of the tables in PostgreSQL. */
class PostgresSchemaTest {

  private static LocalPostgres server;

  private final String url = server.url("postgres");

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    server = LocalPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  private List<String> rows(String sql) {
    return ImportedRows.of(url, sql);
  }

  @Test
  void everyTableAndColumnHasAComment() {
    Imports.of(url, List.of());
    String ours =
        " FROM pg_class c JOIN pg_namespace s ON s.oid = relnamespace WHERE nspname = 'public'"
            + " AND relkind IN ('r', 'v') AND relname <> 'flyway_schema_history'";
    assertThat(rows("SELECT relname" + ours)).hasSizeGreaterThan(9);
    assertThat(rows("SELECT relname" + ours + " AND obj_description(c.oid, 'pg_class') IS NULL"))
        .isEmpty();
    assertThat(
            rows(
                "SELECT relname, attname"
                    + ours.replace(" WHERE", " JOIN pg_attribute ON attrelid = c.oid WHERE")
                    + " AND attnum > 0 AND col_description(c.oid, attnum) IS NULL"))
        .isEmpty();
  }

  /** The server's collation, in which a B-tree could not be searched for prefixes. */
  @Test
  void prefixesOfIntegrationIdsAreFoundByTheIndex() {
    String long1 = customer(1).replace("shop-1", "long-" + "x".repeat(5000));
    String long2 = customer(2).replace("shop-2", "long-" + "x".repeat(4999) + "y");
    Imports.of(url, List.of(long1, long2, customer(3), customer(4)));
    String prefix = "SELECT id FROM customers WHERE integration_id LIKE 'long-xx%'";
    assertThat(rows(prefix + " ORDER BY id")).containsExactly("1", "2");
    String plan =
        String.join(
            "\n", ImportedRows.of(url + "&options=-c%20enable_seqscan=off", "EXPLAIN " + prefix));
    assertThat(plan)
        .contains("customers_integration_id", "Index Cond: (integration_id ^@ 'long-xx'::text)");
    assertThat(
            String.join(
                "\n",
                ImportedRows.of(
                    url + "&options=-c%20enable_seqscan=off",
                    "EXPLAIN SELECT id FROM customers WHERE integration_id = 'shop-3'")))
        .contains("customers_integration_id", "Index Cond: (integration_id = 'shop-3'::text)");
  }
}
