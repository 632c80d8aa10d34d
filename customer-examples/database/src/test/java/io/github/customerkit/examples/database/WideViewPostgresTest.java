package io.github.customerkit.examples.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.examples.database.testing.ImportedRows;
import io.github.customerkit.examples.database.testing.Imports;
import io.github.customerkit.examples.database.testing.LocalPostgres;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests the views in PostgreSQL. */
class WideViewPostgresTest extends WideViews {

  private LocalPostgres server;
  private int databases;

  @BeforeEach
  void create() throws IOException, InterruptedException {
    server = server == null ? LocalPostgres.start() : server;
    String name = "wide" + databases++;
    server.create(name);
    url = server.url(name);
  }

  @AfterAll
  void stop() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void columnsHaveTypesOfTheDatabase() {
    Imports.of(
        url,
        List.of(
            attributes(
                1, "{\"n\":1,\"t\":\"2024-01-01T00:00:00Z\",\"b\":true,\"s\":\"x\",\"l\":[1]}")));
    widen(url, "n", "t", "b", "s", "l");
    assertThat(
            rows(
                "SELECT column_name, data_type FROM information_schema.columns WHERE table_name ="
                    + " 'wide_customers' AND column_name IN ('n', 't', 'b', 's', 'l')"
                    + " ORDER BY ordinal_position"))
        .containsExactly(
            "n|numeric", "t|timestamp with time zone", "b|boolean", "s|text", "l|jsonb");
  }

  @Test
  void otherViewsAreNotDropped() {
    Imports.of(url, List.of(attributes(1, "{\"n\":1}")));
    widen(url, "n");
    ImportedRows.change(url, "CREATE VIEW theirs AS SELECT id, n FROM wide_customers");
    adapt(url);
    assertThatThrownBy(() -> widen(url, "n", "m"))
        .hasMessageEndingWith(": other views depend on the view wide_customers; drop them first");
    assertThat(rows("SELECT n FROM theirs")).containsExactly("1");
    assertThat(rows("SELECT attribute FROM wide_columns")).containsExactly("n");
  }
}
