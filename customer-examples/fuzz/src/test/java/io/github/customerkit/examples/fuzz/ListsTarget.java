package io.github.customerkit.examples.fuzz;

import static io.github.customerkit.examples.fuzz.Answers.require;
import static io.github.customerkit.examples.fuzz.Answers.requireEqual;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.InputFormat;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads arrays and pages whole, in chunks, in threads; compares the elements of valid ones. */
final class ListsTarget implements FuzzTarget {

  private static final int GZIP = 0x1f;

  @Override
  public void run(byte[] input) {
    Chunks chunks = Chunks.of(input);
    for (InputFormat format : List.of(InputFormat.AUTO, InputFormat.ARRAY, InputFormat.PAGE)) {
      List<String> whole = Answers.of(format, 1, new ByteArrayInputStream(chunks.rest()));
      requireEqual(Answers.of(format, 1, chunks.stream()), whole, "in chunks");
      if (chunks.isOften(16)) {
        requireEqual(Answers.of(format, 3, chunks.stream()), whole, "in threads");
      }
    }
    byte[] list = chunks.rest();
    if (list.length > 0 && list[0] != GZIP) {
      PlainJson.of(list).ifPresent(value -> compareElements(value, list));
    }
  }

  private static void compareElements(Object value, byte[] list) {
    if (value instanceof List<?> elements) {
      compare(InputFormat.ARRAY, elements, list);
    } else if (value instanceof Map<?, ?> page && page.get("data") instanceof List<?> elements) {
      compare(InputFormat.PAGE, elements, list);
    }
  }

  private static void compare(InputFormat format, List<?> elements, byte[] list) {
    CustomerReader reader = CustomerReader.builder().input(format).build();
    List<CustomerRecord> records;
    try (Stream<CustomerRecord> stream = reader.stream(new ByteArrayInputStream(list))) {
      records = stream.toList();
    }
    require(records.size() >= elements.size(), "a record for each element");
    for (int i = 0; i < elements.size(); i++) {
      Optional<Object> plain = PlainCustomer.of((Object) elements.get(i));
      CustomerRecord record = records.get(i);
      requireEqual(record.isAccepted(), plain.isPresent(), "accepted " + i);
    }
  }
}
