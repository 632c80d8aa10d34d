package io.github.customerkit.examples.spark.testing;

import io.github.customerkit.examples.generator.CustomerGenerator;
import io.github.customerkit.examples.generator.Fault;
import io.github.customerkit.examples.generator.FaultPlan;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.validation.CustomerValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Exports for tests, and their records as the kit reads them without Spark. */
public final class Exported {

  private Exported() {}

  /** Returns generated lines, of which some percent are invalid. */
  public static byte[] lines(long seed, int count, int percentInvalid) {
    CustomerJson json = CustomerJson.create();
    CustomerGenerator customers = new CustomerGenerator(seed);
    FaultPlan faults = new FaultPlan(seed, BigDecimal.valueOf(percentInvalid));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < count; i++) {
      byte[] document = json.write(customers.next());
      Fault fault = faults.next();
      out.writeBytes(fault == null ? document : fault.applyTo(document));
      out.write('\n');
    }
    return out.toByteArray();
  }

  /** Writes a file, gzip if its name says so. */
  public static void write(Path file, byte[] lines) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        OutputStream packed = file.toString().endsWith(".gz") ? new GZIPOutputStream(out) : out) {
      packed.write(lines);
    }
  }

  /** Returns the records of files, in their order. */
  public static List<CustomerRecord> records(List<Path> files) {
    CustomerReader reader = CustomerReader.builder().check(CustomerValidator.create()).build();
    List<CustomerRecord> all = new ArrayList<>();
    for (Path file : files) {
      try (Stream<CustomerRecord> records = reader.stream(file)) {
        records.forEach(all::add);
      }
    }
    return all;
  }
}
