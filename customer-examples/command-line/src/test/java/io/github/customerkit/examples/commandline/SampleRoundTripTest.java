package io.github.customerkit.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Samples;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Customer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SampleRoundTripTest {

  private static final Set<String> TIMES = Set.of("created", "lastActivity", "joined");
  private static final Set<String> LISTS = Set.of("loyaltyMemberships", "audienceMemberships");

  private static final CustomerJson JSON = CustomerJson.create();

  /** Distinguishes 1.5 and 1.50. */
  private static final JsonMapper EXACT =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  static List<Path> documents() {
    List<Path> documents = new ArrayList<>(Samples.eras());
    documents.add(Samples.VENDOR_EXAMPLE);
    return documents;
  }

  /**
   * Returns the document as the domain writes it: no optional nulls, no empty lists, times as
   * instants.
   */
  private static JsonNode normalised(String document) {
    ObjectNode customer = (ObjectNode) EXACT.readTree(document);
    for (String list : LISTS) {
      if (customer.path(list).isNull() || customer.path(list).isEmpty()) {
        customer.remove(list);
      }
      customer.path(list).forEach(membership -> normaliseTimes((ObjectNode) membership));
    }
    normaliseTimes(customer);
    return customer;
  }

  private static void normaliseTimes(ObjectNode holder) {
    for (String time : TIMES) {
      if (holder.has(time)) {
        holder.put(time, Instant.parse(holder.get(time).asString()).toString());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void documentIsWrittenAsItWasReadButForWhatIsNormalised(Path document) throws IOException {
    String text = Files.readString(document);
    assertThat(EXACT.readTree(JSON.writeString(JSON.read(text)))).isEqualTo(normalised(text));
  }

  @Test
  void exportIsWrittenAsItWasReadButForWhatIsNormalised() throws IOException {
    List<String> lines = Files.readAllLines(Samples.CUSTOMERS);
    assertThat(lines).hasSize(500);
    for (String line : lines) {
      assertThat(EXACT.readTree(JSON.writeString(JSON.read(line)))).isEqualTo(normalised(line));
    }
  }

  @Test
  void everyAcceptedSampleIsReadWrittenAndReadAgainEqual() {
    List<Path> samples = new ArrayList<>(documents());
    samples.add(Samples.CUSTOMERS);
    samples.add(Samples.FAULTS);
    List<Customer> customers = new ArrayList<>();
    for (Path sample : samples) {
      CustomerReader.create().forEach(sample, found -> add(found, customers));
    }
    // The five hundred customers, every document, and the customers that only break rules.
    assertThat(customers).hasSize(500 + documents().size() + 10);
    for (Customer customer : customers) {
      Customer again = JSON.read(JSON.write(customer));
      assertThat(again).isEqualTo(customer);
      assertThat(JSON.write(again)).isEqualTo(JSON.write(customer));
    }
  }

  private static void add(CustomerRecord found, List<Customer> customers) {
    if (found.isAccepted()) {
      customers.add(found.orElseThrow());
    }
  }
}
