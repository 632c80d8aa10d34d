package io.github.customerkit.examples.firststeps;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerWriter;
import io.github.customerkit.json.OutputFormat;
import io.github.customerkit.model.Customer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes the active customers of an export in another format. */
public final class WriteExport {

  public static void main(String[] args) throws IOException {
    Path active = Files.createTempFile("active", ".json.gz");
    CustomerWriter writer = CustomerWriter.builder().output(OutputFormat.ARRAY).gzip(true).build();
    long written = writer.write(active, customers -> copyActive(Path.of(args[0]), customers));
    System.out.println(written + " active customers written");
    Files.delete(active);
  }

  static void copyActive(Path export, Consumer<Customer> active) {
    CustomerReader reader = CustomerReader.builder().threads(2).build();
    reader.forEach(
        export,
        record -> {
          if (record.isAccepted() && record.orElseThrow().getClosedSessions() > 0) {
            active.accept(record.orElseThrow());
          }
        });
  }

  private WriteExport() {}
}
