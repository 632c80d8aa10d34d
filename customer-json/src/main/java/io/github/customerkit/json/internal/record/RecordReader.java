package io.github.customerkit.json.internal.record;

import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.json.internal.input.ReadElement;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.json.internal.scan.CustomerScanner;
import io.github.customerkit.json.internal.schema.CustomerCodecs;
import io.github.customerkit.json.internal.token.ParsedDocument;
import io.github.customerkit.json.internal.token.UntypedValue;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one record: decodes strictly, collects all problems in one pass, and builds the customer.
 */
public final class RecordReader {

  /**
   * The result of reading a record.
   *
   * @param customer the customer; null if there are problems
   * @param problems the problems
   */
  public record Result(@Nullable Customer customer, List<Problem> problems) {}

  private final ReadLimits limits;
  private final ShapeMessages messages;
  private final Pool<CustomerScanner> scanners;

  public RecordReader(ReadLimits limits, ShapeMessages messages) {
    this.limits = limits;
    this.messages = messages;
    this.scanners = new Pool<>(() -> new CustomerScanner(limits));
  }

  public ReadLimits limits() {
    return limits;
  }

  public ShapeMessages messages() {
    return messages;
  }

  /** Reads a range of an array. */
  public Result read(byte[] bytes, int from, int to) {
    boolean isTooLong = to - from > limits.getMaxDocumentLength();
    Customer customer = isTooLong ? null : scan(bytes, from, to);
    return customer == null ? readFully(bytes, from, to) : new Result(customer, List.of());
  }

  private @Nullable Customer scan(byte[] bytes, int from, int to) {
    CustomerScanner scanner = scanners.take();
    Customer customer = scanner.read(bytes, from, to);
    scanners.giveBack(scanner);
    return customer;
  }

  /**
   * Reads an element of a list in place; null if the fast path cannot read it, or it is incomplete.
   */
  public @Nullable ReadElement readInPlace(byte[] bytes, int from, int to) {
    CustomerScanner scanner = scanners.take();
    Customer customer = scanner.readElement(bytes, from, to);
    int length = scanner.end() - from;
    boolean isOneLine = scanner.isOneLine();
    scanners.giveBack(scanner);
    return customer == null ? null : new FastCustomer(customer, length, isOneLine);
  }

  /** Reads a record of an input. */
  public Result read(RawRecord raw) {
    if (raw.refusal() != null) {
      return refused(raw.refusal());
    }
    return raw.isCustomer()
        ? read(raw.bytes(), raw.from(), raw.to())
        : problemsOnly(raw.bytes(), raw.from(), raw.to());
  }

  /** Returns the problems of an invalid document that need not be a customer. */
  private Result problemsOnly(byte[] bytes, int from, int to) {
    return new Result(
        null,
        messages.problems(
            ParsedDocument.read(UntypedValue::check, bytes, from, to, limits).problems()));
  }

  /** Returns the result for a record that must not be read. */
  public Result refused(ShapeProblem refusal) {
    return new Result(null, messages.problems(List.of(refusal)));
  }

  /** Reads without the fast path. */
  public Result readFully(byte[] bytes, int from, int to) {
    ParsedDocument<Customer> read =
        ParsedDocument.read(CustomerCodecs.CUSTOMER::read, bytes, from, to, limits);
    return read.value() == null
        ? new Result(null, messages.problems(OtherDocument.named(read.problems(), bytes, from, to)))
        : new Result(read.value(), List.of());
  }
}
