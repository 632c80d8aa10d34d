package io.github.customerkit.json.kept;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.fixture.JsonTree;
import io.github.customerkit.json.internal.schema.CustomerCodecs;
import io.github.customerkit.json.internal.text.Utf8Text;
import io.github.customerkit.json.internal.token.GeneratorOutput;
import io.github.customerkit.json.internal.token.StrictJson;
import io.github.customerkit.json.internal.token.TokenReader;
import io.github.customerkit.model.Customer;
import io.github.customerkit.testing.RandomCustomers;
import io.github.customerkit.testing.TestRounds;
import io.github.customerkit.testing.TestSeed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;

class RoundTripPropertyTest {

  private static final int MANY = TestRounds.of(20_000);

  private final CustomerJson json = CustomerJson.create();
  private final RandomCustomers customers = new RandomCustomers(TestSeed.next());

  @Test
  void roundTripsGiveEqualCustomersAndTheSameDocument() {
    for (int i = 0; i < MANY; i++) {
      Customer customer = customers.next();
      byte[] written = json.write(customer);
      Customer read = json.read(written);

      assertThat(read).as("customer %d of %s", i, customers).isEqualTo(customer);
      assertThat(json.write(read)).as("customer %d of %s", i, customers).isEqualTo(written);
    }
  }

  @Test
  void aDtoReadFromBytesIsWrittenAsTheSameBytes() {
    for (int i = 0; i < MANY / 4; i++) {
      byte[] written = json.write(customers.next());

      assertThat(GeneratorOutput.write(CustomerCodecs.CUSTOMER_DTO::write, dto(written)))
          .as("customer %d of %s", i, customers)
          .isEqualTo(written);
    }
  }

  private static ApplicationCustomerDto dto(byte[] written) {
    Utf8Text text = Utf8Text.of(written, 0, written.length);
    try (JsonParser parser = StrictJson.parser(text.chars(), text.length())) {
      parser.nextToken();
      return CustomerCodecs.CUSTOMER_DTO.read(new TokenReader(parser, ReadLimits.defaults()));
    }
  }

  @Test
  void jacksonReadsOurOutputAsWeDo() {
    for (int i = 0; i < MANY / 10; i++) {
      byte[] written = json.write(customers.next());

      assertThat(JsonTree.of(written))
          .as("customer %d of %s", i, customers)
          .isEqualTo(JsonTree.normalised(written));
    }
  }

  @Test
  void linesComeOutAsTheCustomersThatWentIn() {
    List<Customer> all = new ArrayList<>();
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (int i = 0; i < MANY / 4; i++) {
      Customer customer = customers.next();
      all.add(customer);
      json.write(customer, lines);
      lines.write('\n');
    }

    CustomerReader reader = CustomerReader.builder().input(InputFormat.NDJSON).build();
    assertThat(
            reader.stream(new ByteArrayInputStream(lines.toByteArray()))
                .map(CustomerRecord::orElseThrow)
                .toList())
        .as(customers.toString())
        .isEqualTo(all);
  }
}
