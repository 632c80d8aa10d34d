package io.github.customerkit.json;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import java.util.List;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Getter;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/**
 * What reading one record of many gave: a customer with its warnings, or the problems for which it
 * was rejected; and where the record stands in the input.
 */
@Value
@AllArgsConstructor(access = AccessLevel.PACKAGE)
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
      throw CustomerJsonException.rejected(this);
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
    return place() + ": " + outcome + ", problems [" + Summary.of(problems) + "]";
  }
}
