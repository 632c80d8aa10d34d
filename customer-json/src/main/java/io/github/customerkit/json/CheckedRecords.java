package io.github.customerkit.json;

import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerCheck;
import io.github.customerkit.model.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes records: the reader finds what is no customer, the check what is no legal one. */
final class CheckedRecords {

  private final RecordReader reader;
  private final CustomerCheck check;

  CheckedRecords(RecordReader reader, CustomerCheck check) {
    this.reader = reader;
    this.check = check;
  }

  int maxDocumentLength() {
    return reader.limits().getMaxDocumentLength();
  }

  CustomerRecord ofLine(long number, LineSplitter.Line line) {
    byte[] bytes = line.bytes();
    RecordReader.Result result =
        line.tooLong() ? reader.tooLarge() : reader.read(bytes, line.textStart(), bytes.length);
    return record(number, line.number(), line.offset(), result);
  }

  CustomerRecord ofElement(long number, ElementSplitter.Element element) {
    byte[] bytes = element.bytes();
    RecordReader.Result result =
        element.tooLong() ? reader.tooLarge() : reader.read(bytes, 0, bytes.length);
    return record(number, null, element.offset(), result);
  }

  /** The input is not of the kind that it was said to be. */
  CustomerRecord ofOtherInput(String expected) {
    return new CustomerRecord(1, null, 0, null, List.of(ShapeFault.otherInput(expected)));
  }

  CustomerRecord ofDocument(byte[] document) {
    return record(1, null, 0, reader.readDocument(document));
  }

  private CustomerRecord record(
      long number, @Nullable Long line, long offset, RecordReader.Result result) {
    Customer customer = result.customer();
    if (customer == null) {
      return new CustomerRecord(number, line, offset, null, result.problems());
    }
    List<Problem> problems = List.copyOf(check.check(customer));
    boolean isRejected = problems.stream().anyMatch(Problem::isError);
    return new CustomerRecord(number, line, offset, isRejected ? null : customer, problems);
  }
}
