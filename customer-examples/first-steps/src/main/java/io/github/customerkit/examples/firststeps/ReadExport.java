package io.github.customerkit.examples.firststeps;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerCheck;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import io.github.customerkit.validation.CustomerValidator;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads an export of any size, checks every customer, and continues after invalid ones. */
public final class ReadExport {

  public static void main(String[] args) {
    CustomerCheck check = CustomerValidator.create().and(ReadExport::checkReferral);
    CustomerReader reader = CustomerReader.builder().check(check).build();
    try (Stream<CustomerRecord> records = reader.stream(Path.of(args[0]))) {
      // Skips the first records, which are similar.
      records.filter(record -> record.getNumber() > 15).forEach(ReadExport::use);
    }
  }

  /** A rule of your own; its message has no personal data. */
  static List<Problem> checkReferral(Customer customer) {
    boolean isReferred = customer.getAdvocateIntegrationId() != null;
    String pointer = Problem.pointer("advocateIntegrationId");
    return isReferred
        ? List.of(Problem.of(pointer, "referred", Severity.WARNING, "null", "was referred"))
        : List.of();
  }

  static void use(CustomerRecord record) {
    record.getProblems().forEach(p -> System.out.println(record.getNumber() + " " + p));
    if (record.isAccepted()) {
      System.out.println(record.getNumber() + " is accepted: " + record.orElseThrow());
    }
  }
}
