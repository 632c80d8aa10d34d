package io.github.customerkit.examples.firststeps;

import io.github.customerkit.examples.generator.SampleCustomers;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerChanges;
import java.nio.charset.StandardCharsets;

/** Shows in what two customers differ, for tests: without personal data, and with it. */
public final class CompareInTests {

  private CompareInTests() {}

  public static void main(String[] args) {
    Customer expected = SampleCustomers.vendorExample();
    Customer actual = expected.toBuilder().closedSessions(4L).sandbox(true).build();

    // A test asks: assertThat(changes.toLines()).isEmpty();
    CustomerChanges changes = CustomerChanges.between(expected, actual);
    System.out.println(changes.toLines());
    byte[] json = CustomerJson.create().writeChanges(changes);
    System.out.println(new String(json, StandardCharsets.UTF_8));
  }
}
