package io.github.customerkit.examples.commandline.imports;

import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.database.testing.ImportedRows;
import io.github.customerkit.examples.database.testing.LocalPostgres;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Imports records into databases of a local PostgreSQL server. */
abstract class PostgresImports {

  static LocalPostgres server;

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

  static Run imports(String database, String... lines) {
    return Run.of(String.join("\n", lines), "import", "--into", server.url(database));
  }

  static List<String> rows(String database, String sql) {
    return ImportedRows.of(server.url(database) + "&options=-c%20TimeZone=UTC", sql);
  }
}
