package shop.queue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static shop.Documents.CUSTOMER;
import static shop.Documents.INVALID;

import io.github.customerkit.examples.generator.SampleCustomers;
import io.github.customerkit.model.Customer;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class CustomerConsumerTest {

  private final CustomerSerializer serializer = new CustomerSerializer();
  private final CustomerDeserializer deserializer = new CustomerDeserializer();
  private final List<Customer> customers = new ArrayList<>();
  private final MockProducer<String, byte[]> invalid =
      new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
  private final CustomerConsumer consumer = new CustomerConsumer(customers::add, invalid);

  private void receive(byte[] value) {
    var record = deserializer.deserialize("customers", value);
    consumer.accept(new ConsumerRecord<>("customers", 0, 1, "6", record));
  }

  @Test
  void bytesComeOutAsTheyCameIn() {
    receive(CUSTOMER.getBytes(UTF_8));

    assertThat(new String(serializer.serialize("customers", customers.get(0)), UTF_8))
        .isEqualTo(CUSTOMER);
    assertThat(invalid.history()).isEmpty();
  }

  @Test
  void sampleCustomersComeOutAsTheyWere() {
    List<Customer> samples = SampleCustomers.withSeed(7).stream().limit(100).toList();
    samples.forEach(sample -> receive(serializer.serialize("customers", sample)));
    assertThat(customers).isEqualTo(samples);
  }

  @Test
  void aPoisonMessageIsSentOnWithItsBytesAndProblems() {
    byte[] latin = CUSTOMER.replace("Travel", "Caf\u00e9").getBytes(ISO_8859_1);
    receive(INVALID.getBytes(UTF_8));
    receive(latin);
    receive(CUSTOMER.replace("\"id\":6", "\"id\":0").getBytes(UTF_8));
    receive(CUSTOMER.getBytes(UTF_8));

    assertThat(customers).hasSize(1);
    assertThat(invalid.history()).hasSize(3).allMatch(m -> m.topic().equals("customers.invalid"));
    assertThat(invalid.history().get(1).value()).isEqualTo(latin);
    assertThat(invalid.history())
        .extracting(CustomerConsumerTest::problems)
        .containsExactly(
            "/accountId: ERROR wrong-type: expected int64, found a string\n"
                + "/audienceMemberships/0/id: ERROR missing: required, but absent or null; expected"
                + " int64",
            "ERROR encoding: not valid UTF-8, or a lone surrogate in a text",
            "/id: ERROR not-positive: must be greater than 0");
  }

  private static String problems(ProducerRecord<String, byte[]> message) {
    return new String(message.headers().lastHeader("problems").value(), UTF_8);
  }

  @Test
  void aBlankValueIsAPoisonMessageAndNotATombstone() {
    receive(new byte[0]);
    receive(" ".getBytes(UTF_8));

    assertThat(invalid.history())
        .extracting(CustomerConsumerTest::problems)
        .containsExactly("ERROR syntax: is blank", "ERROR syntax: is blank");
  }

  @Test
  void aTombstoneStaysOne() {
    receive(null);

    assertThat(customers).isEmpty();
    assertThat(invalid.history()).isEmpty();
    assertThat(serializer.serialize("customers", null)).isNull();
  }
}
