package shop.queue;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import io.github.customerkit.validation.CustomerValidator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Reads values of messages as records, accepted or rejected. An invalid value is not an exception,
 * which would stop the consumer at its offset.
 */
public final class CustomerDeserializer implements Deserializer<CustomerRecord> {

  private final CustomerReader reader =
      CustomerReader.builder().check(CustomerValidator.create()).build();

  @Override
  public CustomerRecord deserialize(String topic, byte[] value) {
    return value == null
        ? null // A tombstone.
        : reader.streamBytes(Stream.of(value)).findFirst().orElseGet(() -> blank(value));
  }

  private static CustomerRecord blank(byte[] value) {
    Problem blank = Problem.of("", "syntax", Severity.ERROR, "a JSON object", "is blank");
    return CustomerRecord.builder().problems(List.of(blank)).rawBytes(value).build();
  }
}
