package io.github.customerkit.json.kept;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.CustomerWriter;
import io.github.customerkit.json.OutputFormat;
import io.github.customerkit.model.Customer;
import io.github.customerkit.testing.RandomCustomers;
import io.github.customerkit.testing.TestSeed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConnectedIdsPropertyTest {

  private static final int MANY = 2_000;

  private final long seed = TestSeed.next();
  private final Random random = new Random(seed);
  private final RandomCustomers customers = new RandomCustomers(seed);

  private final List<List<Long>> applications = new ArrayList<>();
  private final List<List<Long>> audiences = new ArrayList<>();

  private List<Long> ids() {
    return random.longs(random.nextInt(5)).map(id -> id >> random.nextInt(64)).boxed().toList();
  }

  /**
   * Returns a customer with connected IDs among the other additional properties, and records them.
   */
  private Customer connected(Customer customer) {
    applications.add(ids());
    audiences.add(ids());
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("connectedAudiences", audiences.get(audiences.size() - 1));
    properties.putAll(customer.getAdditionalProperties());
    properties.put("connectedApplicationsIds", applications.get(applications.size() - 1));
    return customer.toBuilder().additionalProperties(properties).build();
  }

  @ParameterizedTest
  @EnumSource
  void connectedIdsComeBackInEveryFormat(OutputFormat output) {
    List<Customer> all = new ArrayList<>();
    while (all.size() < MANY) {
      all.add(connected(customers.next()));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CustomerWriter.builder().output(output).build().write(out, all::forEach);

    List<Customer> read =
        CustomerReader.create().stream(new ByteArrayInputStream(out.toByteArray()))
            .map(CustomerRecord::orElseThrow)
            .toList();
    assertThat(read).as(customers.toString()).isEqualTo(all);
    assertThat(read.stream().map(one -> one.connectedApplicationsIds().get()))
        .as(customers.toString())
        .containsExactlyElementsOf(applications);
    assertThat(read.stream().map(one -> one.connectedAudiences().get()))
        .as(customers.toString())
        .containsExactlyElementsOf(audiences);
  }
}
