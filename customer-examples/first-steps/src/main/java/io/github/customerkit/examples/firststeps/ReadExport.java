package io.github.customerkit.examples.firststeps;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.validation.CustomerValidator;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads an export of any size, checks every customer, and goes on after those that do not fit. */
public final class ReadExport {

  public static void main(String[] args) {
    CustomerReader reader = CustomerReader.builder().check(CustomerValidator.create()).build();
    try (Stream<CustomerRecord> records = reader.stream(Path.of(args[0]))) {
      records.skip(13).limit(3).forEach(ReadExport::use);
    }
  }

  private static void use(CustomerRecord record) {
    if (record.isAccepted()) {
      System.out.println("take " + record.orElseThrow());
    }
    record.getProblems().forEach(p -> System.out.println("line " + record.getLine() + ", " + p));
  }
}
