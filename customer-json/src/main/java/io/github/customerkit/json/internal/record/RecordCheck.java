package io.github.customerkit.json.internal.record;

import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.input.FastReader;
import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerCheck;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.internal.ReturnedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads records, and checks their customers. */
public final class RecordCheck {

  private final RecordReader reader;
  private final CustomerCheck check;

  public RecordCheck(RecordReader reader, CustomerCheck check) {
    this.reader = reader;
    this.check = check;
  }

  public ReadLimits limits() {
    return reader.limits();
  }

  public ShapeMessages messages() {
    return reader.messages();
  }

  public int maxDocumentLength() {
    return limits().getMaxDocumentLength();
  }

  /** Returns the reader of customers in place. */
  public FastReader fastReader() {
    return reader::readInPlace;
  }

  public CustomerRecord read(RawRecord raw) {
    return raw.read() instanceof FastCustomer fast
        ? checked(raw, fast.customer())
        : judge(raw, shape(raw));
  }

  /** Reads a record without checking its customer. */
  public RecordReader.Result shape(RawRecord raw) {
    return raw.read() instanceof FastCustomer fast
        ? new RecordReader.Result(fast.customer(), List.of())
        : reader.read(raw);
  }

  /** Checks the customer, if there is one. */
  public CustomerRecord judge(RawRecord raw, RecordReader.Result shape) {
    Customer customer = shape.customer();
    if (customer != null) {
      return checked(raw, customer);
    }
    return judged(raw, null, shape.problems());
  }

  private CustomerRecord checked(RawRecord raw, Customer customer) {
    List<Problem> problems = ReturnedList.copy(check.check(customer), check);
    for (Problem problem : problems) {
      if (problem.isError()) {
        return judged(raw, null, problems);
      }
    }
    return judged(raw, customer, problems);
  }

  private static CustomerRecord judged(
      RawRecord raw, @Nullable Customer customer, List<Problem> problems) {
    boolean isHeld = raw.refusal() == null || raw.length() > 0;
    byte[] kept = !problems.isEmpty() && isHeld ? raw.text() : null;
    return CustomerRecord.builder()
        .number(raw.number())
        .line(raw.line())
        .byteOffset(raw.offset())
        .customer(customer)
        .problems(problems)
        .rawBytes(kept)
        .build();
  }
}
