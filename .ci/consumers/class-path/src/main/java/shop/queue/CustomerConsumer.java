package shop.queue;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Passes customers on, and sends the bytes of invalid ones to a topic of their own. */
final class CustomerConsumer {

  private final Consumer<Customer> customers;
  private final Producer<String, byte[]> invalid;

  CustomerConsumer(Consumer<Customer> customers, Producer<String, byte[]> invalid) {
    this.customers = customers;
    this.invalid = invalid;
  }

  void accept(ConsumerRecord<String, CustomerRecord> message) {
    CustomerRecord record = message.value();
    if (record == null) {
      return; // A tombstone.
    }
    if (record.isAccepted()) {
      customers.accept(record.orElseThrow());
    } else {
      invalid.send(poison(message, record));
    }
  }

  private static ProducerRecord<String, byte[]> poison(
      ConsumerRecord<String, ?> message, CustomerRecord record) {
    String topic = message.topic() + ".invalid";
    var poison = new ProducerRecord<>(topic, message.key(), record.getRawBytes());
    String problems =
        record.getProblems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    poison.headers().add("problems", problems.getBytes(UTF_8));
    return poison;
  }
}
