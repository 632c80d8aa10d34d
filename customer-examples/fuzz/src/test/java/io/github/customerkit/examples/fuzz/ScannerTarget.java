package io.github.customerkit.examples.fuzz;

import static io.github.customerkit.examples.fuzz.Answers.require;
import static io.github.customerkit.examples.fuzz.Answers.requireEqual;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.record.RecordReader;
import io.github.customerkit.json.internal.scan.CustomerScanner;
import io.github.customerkit.model.Customer;
import java.util.Arrays;
import java.util.List;

/** Reads by the fast path, with the default limits and with low ones, and by tokens. */
final class ScannerTarget implements FuzzTarget {

  private static final CustomerJson JSON = CustomerJson.create();

  private static final List<ReadLimits> LIMITS =
      List.of(
          ReadLimits.defaults(),
          ReadLimits.builder()
              .maxNesting(4)
              .maxMembers(13)
              .maxElements(2)
              .maxStringLength(30)
              .maxNameLength(21)
              .maxNumberLength(12)
              .maxNumberDigits(10)
              .maxNumberScale(5)
              .maxDocumentLength(1_000)
              .build());

  @Override
  public void run(byte[] input) {
    for (ReadLimits limits : LIMITS) {
      if (input.length <= limits.getMaxDocumentLength()) {
        compare(input, limits);
      }
    }
  }

  private static void compare(byte[] input, ReadLimits limits) {
    CustomerScanner scanner = new CustomerScanner(limits);
    requireSame(scanner.read(input, 0, input.length), input, limits);
    Customer element = scanner.readElement(input, 0, input.length);
    if (element != null) {
      requireSame(element, Arrays.copyOf(input, scanner.end()), limits);
    }
  }

  private static void requireSame(Customer scanned, byte[] document, ReadLimits limits) {
    if (scanned != null) {
      Customer read =
          new RecordReader(limits, ShapeMessages.ENGLISH)
              .readFully(document, 0, document.length)
              .customer();
      require(read != null, "accepted by tokens, too");
      requireEqual(JSON.writeString(scanned), JSON.writeString(read), "scanned");
      requireEqual(scanned, read, "scanned");
    }
  }
}
