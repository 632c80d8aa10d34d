package io.github.customerkit.examples.firststeps;

import io.github.customerkit.examples.generator.SampleCustomers;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerChanges;
import java.nio.charset.StandardCharsets;

/** Shows the differences between two customers in a test, without and with personal data. */
public final class CompareInTests {

  private CompareInTests() {}

  public static void main(String[] args) {
    Customer expected = SampleCustomers.vendorExample();
    Customer actual = expected.toBuilder().closedSessions(4L).sandbox(true).build();

    // In a test: assertThat(changes.toLines()).isEmpty();
    CustomerChanges changes = CustomerChanges.between(expected, actual);
    System.out.println(changes.toLines());
    byte[] json = CustomerJson.create().writeChanges(changes);
    System.out.println(new String(json, StandardCharsets.UTF_8));
  }
}
