package shop.queue;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.model.Customer;
import org.apache.kafka.common.serialization.Serializer;

/** Writes customers as values of messages. */
public final class CustomerSerializer implements Serializer<Customer> {

  private final CustomerJson json = CustomerJson.create();

  @Override
  public byte[] serialize(String topic, Customer customer) {
    return customer == null ? null : json.write(customer);
  }
}
