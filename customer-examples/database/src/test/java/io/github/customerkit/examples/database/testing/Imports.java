package io.github.customerkit.examples.database.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.customerkit.examples.database.CustomerDatabase;
import io.github.customerkit.examples.database.connection.DatabaseAddress;
import io.github.customerkit.examples.database.imports.ImportCounts;
import io.github.customerkit.examples.database.imports.ImportRun;
import io.github.customerkit.examples.database.imports.InputIdentity;
import io.github.customerkit.examples.database.imports.InputImport;
import io.github.customerkit.examples.database.row.StorableCheck;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.InputFormat;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;

/** Imports records into a database, each as the only input of a run. */
public final class Imports {

  private static final CustomerReader READER =
      CustomerReader.builder().input(InputFormat.NDJSON).check(new StorableCheck()).build();

  private Imports() {}

  /** Imports records, creates the indexes, and returns the counts by outcome. */
  public static ImportCounts of(String url, List<String> records) {
    byte[] lines = String.join("\n", records).getBytes(UTF_8);
    try (CustomerDatabase database = CustomerDatabase.open(DatabaseAddress.of(url, Map.of()))) {
      ImportRun run = database.begin(List.of(InputIdentity.ofStream("-")), null);
      InputImport input = run.inputs().get(0);
      input.read(READER, new ByteArrayInputStream(lines), record -> {});
      return input.counts();
    }
  }

  /** Returns a valid customer as JSON on one line. */
  public static String customer(long id) {
    return """
        {"id":%1$d,"created":"2024-01-01T00:00:00Z","integrationId":"shop-%1$d","attributes":{},\
        "accountId":31,"closedSessions":3,"totalSales":10.5,"lastActivity":"2024-02-01T00:00:00Z"}"""
        .formatted(id);
  }
}
