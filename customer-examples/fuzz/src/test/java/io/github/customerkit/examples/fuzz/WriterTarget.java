package io.github.customerkit.examples.fuzz;

import static io.github.customerkit.examples.fuzz.Answers.require;
import static io.github.customerkit.examples.fuzz.Answers.requireEqual;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.mapping.CustomerMapping;
import io.github.customerkit.model.Customer;
import java.util.Optional;

/** Writes customers of any values; what is written is read, and compared. */
final class WriterTarget implements FuzzTarget {

  private static final CustomerJson JSON = CustomerJson.create();
  private static final CustomerMapping MAPPING = new CustomerMapping();

  @Override
  public void run(byte[] input) {
    Customer customer;
    try {
      customer = new FuzzCustomers(input).customer();
    } catch (IllegalArgumentException e) {
      return; // such as a name twice
    }
    byte[] written;
    try {
      written = JSON.write(customer);
    } catch (CustomerJsonException e) {
      requireEqual(e.getKind(), CustomerJsonException.Kind.NOT_WRITABLE, "kind");
      return;
    }
    requireEqual(JSON.writeString(customer), Utf8.text(written), "text");
    Optional<Object> plain = PlainCustomer.of(written);
    Customer read = Answers.customer(written);
    requireEqual(read != null, plain.isPresent(), "accepted");
    if (read == null) {
      return; // beyond a limit of reading
    }
    requireEqual(read, customer, "read again");
    require(read.hashCode() == customer.hashCode(), "same hash");
    requireEqual(Utf8.text(JSON.write(read)), Utf8.text(written), "written again");
    requireEqual(JSON.read(JSON.indented().write(customer)), customer, "indented");
    requireEqual(PlainCustomer.of(JSON.indented().write(customer)), plain, "indented");
    requireEqual(MAPPING.toDomain(MAPPING.toDto(customer)), customer, "mapped");
  }
}
