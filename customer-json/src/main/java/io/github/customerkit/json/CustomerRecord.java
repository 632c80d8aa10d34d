package io.github.customerkit.json;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.customerkit.json.internal.problem.MissingModule;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import java.util.List;
import java.util.Objects;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/**
 * What reading one record of many gave: a customer with its warnings, or the problems for which it
 * was rejected; and where the record stands in the input.
 */
@Value
public class CustomerRecord {

  /** Which record of its input this is, counted from 1; blank lines are no records. */
  long number;

  /** The line that it stands in, counted from 1 with blank lines; null where lines mean nothing. */
  @Nullable Long line;

  /** Where it begins in the input, in bytes from 0. */
  long byteOffset;

  /** The customer; null if the record was rejected. */
  @Nullable Customer customer;

  /**
   * What is wrong: warnings only if there is a customer, at least one error if there is none. Empty
   * if all is well.
   */
  List<Problem> problems;

  @Getter(AccessLevel.NONE)
  byte @Nullable [] raw;

  @lombok.Builder
  private CustomerRecord(
      @Nullable Long number,
      @Nullable Long line,
      @Nullable Long byteOffset,
      @Nullable Customer customer,
      @Nullable List<Problem> problems,
      byte @Nullable [] rawBytes) {
    this.number = number == null ? 1 : number;
    this.line = line;
    this.byteOffset = byteOffset == null ? 0 : byteOffset;
    this.customer = customer;
    this.problems = problems == null ? List.of() : List.copyOf(problems);
    this.raw = rawBytes;
    boolean hasError = hasError(this.problems);
    if (hasError == (customer != null)) {
      throw new IllegalArgumentException(
          hasError
              ? "an accepted record with an error; expected warnings only"
              : "a rejected record without an error; expected at least one");
    }
  }

  private static boolean hasError(List<Problem> problems) {
    for (Problem problem : problems) {
      if (problem.isError()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns an accepted record without warnings, the first of its input; for tests of code that
   * takes records.
   *
   * @param customer the customer; not null
   * @return a new record
   */
  public static CustomerRecord accepted(Customer customer) {
    return builder().customer(Objects.requireNonNull(customer, "customer")).build();
  }

  /**
   * Returns a rejected record without bytes, the first of its input; for tests of code that takes
   * records.
   *
   * @param problems the problems, at least one of them an error; neither null nor with a null in it
   * @return a new record
   * @throws IllegalArgumentException if none of them is an error
   */
  public static CustomerRecord rejected(List<Problem> problems) {
    return builder().problems(Objects.requireNonNull(problems, "problems")).build();
  }

  /**
   * Whether there is a customer.
   *
   * @return true if there is one, perhaps with warnings; false if the record was rejected
   */
  public boolean isAccepted() {
    return customer != null;
  }

  /**
   * The bytes of a record that has problems, as they stand in the input without a byte order mark,
   * the LF that ends a line or the comma between elements; for instance to be mended and read
   * again.
   *
   * @return a copy of them; null if the record has no problems, is longer than a document may be
   *     and was not held, or is the whole of an input that is of another kind than it was said to
   *     be
   */
  public byte @Nullable [] getRawBytes() {
    return raw == null ? null : raw.clone();
  }

  /**
   * The customer.
   *
   * @return the customer; not null
   * @throws CustomerJsonException if the record was rejected; says where and why
   */
  public Customer orElseThrow() {
    if (customer == null) {
      throw CustomerJsonException.rejected(place(), problems);
    }
    return customer;
  }

  /** Where the record stands, for messages. */
  String place() {
    return "record " + number + (line == null ? "" : " (line " + line + ")");
  }

  /** Keeps a mapper without the module, which calls this, from losing attributes. */
  @JsonValue
  Object needsCustomerJacksonModule() {
    return MissingModule.refuse(CustomerRecord.class);
  }

  /** Where the record stands, whether it was accepted, and its first problems; no data of it. */
  @Override
  public String toString() {
    String outcome = isAccepted() ? "accepted" : "rejected";
    return place() + ": " + outcome + ", problems [" + ProblemSummary.of(problems) + "]";
  }

  /**
   * Builds a {@link CustomerRecord}. What is not set is as in the first record of an input without
   * lines: {@code number} 1, {@code byteOffset} 0, no line, no problems, no bytes. {@code build()}
   * throws an {@link IllegalArgumentException} if there is a customer and an error, or neither.
   */
  @SuppressWarnings("NullAway.Init")
  public static final class Builder {

    /**
     * Sets the bytes of a record that has problems.
     *
     * @param rawBytes the bytes, which are copied; null if they are not held
     * @return this builder
     */
    public Builder rawBytes(byte @Nullable [] rawBytes) {
      this.rawBytes = rawBytes == null ? null : rawBytes.clone();
      return this;
    }

    /** Shows no field: a builder holds the same data as what it builds. */
    @Override
    public String toString() {
      return "CustomerRecord.Builder";
    }
  }
}
