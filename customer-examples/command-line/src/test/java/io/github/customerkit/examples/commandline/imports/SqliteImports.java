package io.github.customerkit.examples.commandline.imports;

import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.database.testing.ImportedRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Imports files into a SQLite database in a temporary directory. */
abstract class SqliteImports {

  @TempDir Path directory;

  Path input(String... lines) throws IOException {
    return Files.write(directory.resolve("customers.ndjson"), List.of(lines));
  }

  List<String> rows(String sql) {
    return ImportedRows.of("jdbc:sqlite:" + directory.resolve("customers.db"), sql);
  }

  static Run imports(Path file, String... more) {
    String[] args = new String[2 + more.length];
    args[0] = "import";
    args[1] = file.toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return Run.of("", args);
  }
}
