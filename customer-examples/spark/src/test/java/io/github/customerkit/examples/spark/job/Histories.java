package io.github.customerkit.examples.spark.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.customerkit.examples.database.row.CanonicalCustomer;
import io.github.customerkit.examples.database.row.CustomerState;
import io.github.customerkit.examples.database.row.ImportSource;
import io.github.customerkit.examples.spark.testing.Exported;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Customer;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Random states of a few customers, and the states that {@code import} keeps of them. */
final class Histories {

  private static final CustomerJson JSON = CustomerJson.create();

  private final Random random;
  private final Map<Long, CustomerState> stored = new TreeMap<>();

  Histories(long seed) {
    random = new Random(seed);
  }

  /** Writes files of states with few different times and data, so that many are equal. */
  List<Path> write(Path folder, String name, int count) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder lines = new StringBuilder();
      for (int line = 0; line < 40; line++) {
        lines.append(state()).append('\n');
      }
      Path file = folder.resolve(name + i + ".ndjson");
      Exported.write(file, lines.toString().getBytes(UTF_8));
      files.add(file);
    }
    return files;
  }

  /** Returns a state; 1.5 and 1.50 are the same amount. */
  private String state() {
    long id = 1 + random.nextInt(15);
    String[] sales = {"1.5", "1.50", "2"};
    return """
        {"id":%d,"created":"2020-01-01T00:00:00Z","integrationId":"c%d","attributes":{},\
        "accountId":1,"closedSessions":1,"totalSales":%s,\
        "lastActivity":"2024-0%d-01T00:00:00.00000000%dZ"}"""
        .formatted(id, id, sales[random.nextInt(3)], 1 + random.nextInt(2), random.nextInt(3));
  }

  /** Imports files in their order, and returns the counts. */
  String imported(List<Path> files) {
    int[] counts = new int[3];
    for (CustomerRecord record : Exported.records(files)) {
      Customer customer = record.orElseThrow();
      CustomerState next =
          CustomerState.of(
              customer.getLastActivity(), digest(customer), new ImportSource(1, 1, null));
      CustomerState known = stored.get(customer.getId());
      if (known == null || next.supersedes(known)) {
        counts[known == null ? 0 : 1]++;
        stored.put(customer.getId(), next.after(known));
      } else {
        counts[2]++;
      }
    }
    return counts[0] + " inserted, " + counts[1] + " updated, " + counts[2] + " unchanged";
  }

  private static byte[] digest(Customer customer) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(JSON.write(CanonicalCustomer.of(customer)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the IDs and digests of the kept states. */
  List<String> stored() {
    return stored.entrySet().stream()
        .map(entry -> entry.getKey() + "|" + HexFormat.of().formatHex(entry.getValue().digest()))
        .toList();
  }
}
