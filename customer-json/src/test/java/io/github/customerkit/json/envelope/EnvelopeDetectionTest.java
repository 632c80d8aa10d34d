package io.github.customerkit.json.envelope;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.fixture.Records;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that documents with customers inside them are not taken for pages of customers. */
class EnvelopeDetectionTest {

  private static List<String> customers(CustomerReader.Builder reader, String input) {
    return Records.of(reader.build(), utf8(input)).stream()
        .map(one -> one.substring(one.lastIndexOf(": ") + 2))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"customerProfile\":%s,\"data\":[]}",
        "{\"customerProfile\":%s,\"data\":null}",
        "{\"data\":null,\"customerProfile\":%s}",
        "{\"data\":[1],\"customerProfile\":%s}"
      })
  void documentWithDataIsAnEnvelope(String envelope) {
    String document = envelope.formatted(customer(1));
    for (int threads : new int[] {1, 3}) {
      CustomerReader.Builder reader =
          CustomerReader.builder().at("/customerProfile").threads(threads);
      assertThat(customers(reader, document)).containsExactly("customer 1");
      assertThat(customers(reader, document.replace(",", ",\n"))).containsExactly("customer 1");
      assertThat(customers(reader, document + "\n" + document + "\n"))
          .containsExactly("customer 1", "customer 1");
      assertThat(customers(reader, "[" + document + "]" + document))
          .containsExactly("customer 1", "customer 1");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "/data; {\"data\":%s}",
        "/data/0; {\"data\":[%s]}",
        "/data/*; {\"data\":[%s]}",
        "/data/*/profile; {\"data\":[{\"profile\":%s}],\"hasMore\":false}"
      })
  void pointerCanLeadThroughData(String pointer, String envelope) {
    assertThat(customers(CustomerReader.builder().at(pointer), envelope.formatted(customer(1))))
        .containsExactly("customer 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"data\":null}", "{\"data\":{}}", "{\"data\":[]}"})
  void nothingIsPassedOver(String document) {
    assertThat(customers(CustomerReader.builder().at("/data/id"), document)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"data\":[{\"profile\":%s}]}", "{\"data\":[{\"profile\":%s}]}\n"})
  void elementsOfAPageAreEnvelopesIfAPageIsExpected(String page) {
    CustomerReader.Builder reader = CustomerReader.builder().at("/profile").input(InputFormat.PAGE);
    assertThat(customers(reader, page.formatted(customer(1)))).containsExactly("customer 1");
  }
}
