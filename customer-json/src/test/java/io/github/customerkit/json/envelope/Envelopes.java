package io.github.customerkit.json.envelope;

import static io.github.customerkit.json.fixture.Records.utf8;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.fixture.Records;
import java.io.ByteArrayInputStream;
import java.util.List;

/** Reads customers inside other documents. */
final class Envelopes {

  /** The place of the customers in a response to a bulk request. */
  static final String BULK = "/integrationStates/*/customerProfile";

  private Envelopes() {}

  static CustomerReader.Builder at(String pointer) {
    return CustomerReader.builder().at(pointer);
  }

  static List<String> read(String pointer, String input) {
    return Records.of(at(pointer).build(), utf8(input));
  }

  static List<CustomerRecord> records(CustomerReader reader, byte[] input) {
    return reader.stream(new ByteArrayInputStream(input)).toList();
  }
}
