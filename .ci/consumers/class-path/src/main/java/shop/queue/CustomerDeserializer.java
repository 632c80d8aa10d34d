package shop.queue;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.validation.CustomerValidator;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Reads values of messages as records, accepted or rejected. An invalid value is not an exception,
 * which would stop the consumer at its offset.
 */
public final class CustomerDeserializer implements Deserializer<CustomerRecord> {

  private final CustomerReader reader =
      CustomerReader.builder().check(CustomerValidator.create()).build();

  /** Returns null for a tombstone and for a blank value. */
  @Override
  public CustomerRecord deserialize(String topic, byte[] value) {
    return value == null ? null : reader.streamBytes(Stream.of(value)).findFirst().orElse(null);
  }
}
