package io.github.customerkit.examples.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.model.Customer;
import io.github.customerkit.validation.CustomerValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleCustomersTest {

  private static final CustomerValidator RULES = CustomerValidator.create();

  @Test
  void customerIsAlwaysTheSameAndValid() {
    assertThat(SampleCustomers.customer()).isEqualTo(SampleCustomers.customer());
    assertThat(RULES.check(SampleCustomers.customer())).isEmpty();
  }

  @Test
  void streamOfASeedStartsAgainWithEachCall() {
    SampleCustomers seven = SampleCustomers.withSeed(7);
    List<Customer> customers = seven.stream().limit(100).toList();
    assertThat(seven.stream().limit(100)).isEqualTo(customers).doesNotHaveDuplicates();
    assertThat(SampleCustomers.withSeed(8).stream().limit(100)).isNotEqualTo(customers);
  }

  @Test
  void vendorExampleIsThatOfTheReferenceWithEachMembershipOnce() throws IOException {
    Customer published =
        CustomerJson.create().read(Files.readAllBytes(Path.of("../samples/vendor-example.json")));
    Customer once =
        published.toBuilder()
            .loyaltyMemberships(published.getLoyaltyMemberships().subList(0, 1))
            .audienceMemberships(published.getAudienceMemberships().subList(0, 1))
            .build();
    assertThat(SampleCustomers.vendorExample()).isEqualTo(once);
    assertThat(RULES.check(SampleCustomers.vendorExample())).isEmpty();
  }

  @Test
  void textNamesTheSeed() {
    assertThat(SampleCustomers.withSeed(7)).hasToString("SampleCustomers(seed=7)");
  }
}
