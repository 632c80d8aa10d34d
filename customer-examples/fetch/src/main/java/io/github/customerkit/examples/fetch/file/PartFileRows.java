package io.github.customerkit.examples.fetch.file;

import io.github.customerkit.examples.fetch.row.SeenRows;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.InputFormat;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/** Reads the rows that an earlier run stored. */
final class PartFileRows {

  private static final CustomerReader READER =
      CustomerReader.builder().input(InputFormat.NDJSON).build();

  private PartFileRows() {}

  /** Adds each stored row to the seen rows; returns whether their number matches the state. */
  static boolean addTo(Path customers, Path rejects, PartFileState stored, SeenRows seen)
      throws IOException {
    return Files.size(customers) == stored.bytes()
        && Files.size(rejects) == stored.checkpoint().rejected() * Long.BYTES
        && addCustomers(customers, seen) == stored.checkpoint().fetched()
        && addRejected(rejects, stored.checkpoint().rejected(), seen);
  }

  /** Returns the number of customers; -1 if a record is invalid. */
  private static long addCustomers(Path file, SeenRows seen) {
    long count = 0;
    try (Stream<CustomerRecord> records = READER.stream(file)) {
      for (Iterator<CustomerRecord> each = records.iterator(); each.hasNext(); ) {
        CustomerRecord stored = each.next();
        if (!stored.isAccepted()) {
          return -1;
        }
        seen.addCustomer(stored.orElseThrow().getId());
        count++;
      }
    }
    return count;
  }

  private static boolean addRejected(Path file, long count, SeenRows seen) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (long i = 0; i < count; i++) {
        seen.addRejected(in.readLong());
      }
    }
    return true;
  }
}
