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
 * The result of reading one record of many: a customer with its warnings, or the problems that
 * rejected the record; with the place of the record in the input.
 */
@Value
public class CustomerRecord {

  /** The number of the record in its input, from 1; blank lines do not count. */
  long number;

  /** The line of the record; 0 where the format has no lines. */
  @Getter(AccessLevel.NONE)
  long line;

  /** The offset of the first byte of the record in the (unpacked) input, from 0. */
  long byteOffset;

  /** The customer; null if the record was rejected. */
  @Nullable Customer customer;

  /**
   * The problems of the record: only warnings if there is a customer, at least one error if there
   * is none; empty if there is nothing to report. Immutable.
   */
  List<Problem> problems;

  @Getter(AccessLevel.NONE)
  byte @Nullable [] raw;

  /**
   * The parameters are those of the builder.
   *
   * @param number the number of the record in its input, from 1; 1 if not set
   * @param line the line, from 1; 0 or not set where the format has no lines
   * @param byteOffset where the record begins in the input, in bytes from 0
   * @param customer the customer; null if the record is rejected
   * @param problems the problems, with an error if and only if the record is rejected; none if null
   *     or not set
   * @param rawBytes the bytes of a record with problems, not copied; null if they are not held
   */
  @lombok.Builder
  private CustomerRecord(
      long number,
      long line,
      long byteOffset,
      @Nullable Customer customer,
      @Nullable List<Problem> problems,
      byte @Nullable [] rawBytes) {
    this.number = atLeast(1, number, "number");
    this.line = atLeast(0, line, "line");
    this.byteOffset = atLeast(0, byteOffset, "byteOffset");
    this.customer = customer;
    this.problems = problems == null ? List.of() : List.copyOf(problems);
    this.raw = rawBytes;
    boolean hasError = ProblemSummary.hasError(this.problems);
    if (hasError == (customer != null)) {
      throw new IllegalArgumentException(
          hasError
              ? "an accepted record with an error; expected warnings only"
              : "a rejected record without an error; expected at least one");
    }
  }

  private static long atLeast(long least, long value, String name) {
    if (value < least) {
      throw new IllegalArgumentException(
          name + " is " + value + "; expected " + least + " or more");
    }
    return value;
  }

  /**
   * Returns an accepted record without warnings, the first of its input; for tests of code that
   * consumes records.
   *
   * @param customer the customer; not null
   * @return a new record
   */
  public static CustomerRecord accepted(Customer customer) {
    return builder().customer(Objects.requireNonNull(customer, "customer")).build();
  }

  /**
   * Returns a rejected record without bytes, the first of its input; for tests of code that
   * consumes records.
   *
   * @param problems the problems, at least one of them an error; neither null nor with a null in it
   * @return a new record
   * @throws IllegalArgumentException if no problem is an error
   */
  public static CustomerRecord rejected(List<Problem> problems) {
    return builder().problems(Objects.requireNonNull(problems, "problems")).build();
  }

  /**
   * Returns the line of the record, from 1, blank lines included.
   *
   * @return the line; null where the format has no lines
   */
  public @Nullable Long getLine() {
    return line == 0 ? null : (Long) line;
  }

  /**
   * Returns whether there is a customer.
   *
   * @return true if there is a customer, perhaps with warnings; false if the record was rejected
   */
  public boolean isAccepted() {
    return customer != null;
  }

  /**
   * Returns the bytes of a record with problems, as in the input but without a byte order mark, the
   * LF that ends a line or the comma between elements; for instance to repair and read them again.
   *
   * @return a copy; null if the record has no problems, exceeds the limit for documents and was not
   *     held, or stands for a whole input of another kind than expected
   */
  public byte @Nullable [] getRawBytes() {
    return raw == null ? null : raw.clone();
  }

  /**
   * Returns the customer, or throws.
   *
   * @return the customer; never null
   * @throws CustomerJsonException if the record was rejected; its message names the place and the
   *     problems
   */
  public Customer orElseThrow() {
    if (customer == null) {
      throw CustomerJsonException.rejected(place(), problems);
    }
    return customer;
  }

  /** Returns the place of the record, for messages. */
  String place() {
    return "record " + number + (line == 0 ? "" : " (line " + line + ")");
  }

  /** Makes a mapper without the module fail instead of losing attributes. */
  @JsonValue
  Object needsCustomerJacksonModule() {
    return MissingModule.refuse(CustomerRecord.class);
  }

  /** Returns the place of the record, whether it was accepted, and its first problems; no data. */
  @Override
  public String toString() {
    String outcome = isAccepted() ? "accepted" : "rejected";
    return place() + ": " + outcome + ", problems [" + ProblemSummary.of(problems) + "]";
  }

  /**
   * Builds a {@link CustomerRecord}. Defaults: {@code number} 1, {@code byteOffset} 0, no line, no
   * problems, no bytes. {@code build()} throws an {@link IllegalArgumentException} if there are
   * both a customer and an error, or neither; or if the number is below 1, or the line or the
   * offset below 0.
   */
  @SuppressWarnings("NullAway.Init")
  public static final class Builder {

    private long number = 1;

    /**
     * Sets the line of the record.
     *
     * @param line the line, from 1; null where the format has no lines
     * @return this builder
     */
    public Builder line(@Nullable Long line) {
      return line(line == null ? 0 : line.longValue());
    }

    /**
     * Sets the line of the record.
     *
     * @param line the line, from 1; 0 where the format has no lines
     * @return this builder
     */
    public Builder line(long line) {
      this.line = line;
      return this;
    }

    /**
     * Sets the bytes of a record with problems.
     *
     * @param rawBytes the bytes, which are copied; null if none are held
     * @return this builder
     */
    public Builder rawBytes(byte @Nullable [] rawBytes) {
      this.rawBytes = rawBytes == null ? null : rawBytes.clone();
      return this;
    }

    /** Returns a text without data: a builder holds the data of the record that it builds. */
    @Override
    public String toString() {
      return "CustomerRecord.Builder";
    }
  }
}
