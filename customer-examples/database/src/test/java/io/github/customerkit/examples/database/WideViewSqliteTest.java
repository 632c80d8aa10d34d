package io.github.customerkit.examples.database;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests the views in SQLite. */
class WideViewSqliteTest extends WideViews {

  @BeforeEach
  void name(@TempDir Path folder) {
    url = "jdbc:sqlite:" + folder.resolve("customers.db");
  }
}
