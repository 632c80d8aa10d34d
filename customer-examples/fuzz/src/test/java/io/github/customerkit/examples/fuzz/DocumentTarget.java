package io.github.customerkit.examples.fuzz;

import static io.github.customerkit.examples.fuzz.Answers.require;
import static io.github.customerkit.examples.fuzz.Answers.requireEqual;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.model.Customer;
import java.util.Optional;

/** Reads one document; what is accepted is written, and compared as plain JSON. */
final class DocumentTarget implements FuzzTarget {

  private static final CustomerJson JSON = CustomerJson.create();
  private static final int GZIP = 0x1f;

  @Override
  public void run(byte[] input) {
    if (input.length > 0 && input[0] == GZIP) {
      return; // the target gzip reads it
    }
    Optional<Object> plain = PlainCustomer.of(input);
    Customer customer = Answers.customer(input);
    requireEqual(customer != null, plain.isPresent(), "accepted");
    if (customer != null) {
      byte[] written = JSON.write(customer);
      requireEqual(PlainCustomer.of(written), plain, "written");
      requireEqual(JSON.read(written), customer, "read again");
      require(JSON.read(written).hashCode() == customer.hashCode(), "same hash");
    }
  }
}
