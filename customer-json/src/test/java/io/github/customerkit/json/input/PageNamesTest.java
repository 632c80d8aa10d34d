package io.github.customerkit.json.input;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.fixture.TrickleStream;
import io.github.customerkit.model.Problem;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a page is recognised whatever members are before its list. */
class PageNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"next page\":1",
        "\"nächste\":1",
        "\"\u007f\":1",
        "\"a\\\"b\":1",
        "\"a\\\\\":1",
        "\"a\":\"\"",
        "\"a\":\"\\\"\"",
        "\"a\":\"\\\\\"",
        "\"a\":\"\\n\"",
        "\"a\":\"\\\",\\\"id\\\":1\"",
        "\"a\":\"next page \\u0020\"",
        "\"a\":{\"id\":1}",
        "\"a\":[\"data\",{\"data\":[]}]",
      })
  void aPageHasItsCustomersBehindAnyMember(String member) {
    byte[] page = utf8("{" + member + ",\"data\":[" + customer(1) + "," + customer(2) + "]}");
    CustomerReader reader = CustomerReader.create();

    assertThat(ListInputTest.read(reader, new ByteArrayInputStream(page)))
        .containsExactly("1", "2");
    assertThat(ListInputTest.read(reader, new TrickleStream(page))).containsExactly("1", "2");
    assertThat(reader.readPage(page).getData()).hasSize(2);
  }

  @Test
  void aLongNameIsPassedOver() {
    for (int length : new int[] {255, 256, 257, 900}) {
      String name = "a".repeat(length);
      aPageHasItsCustomersBehindAnyMember("\"" + name + "\":1");
      aPageHasItsCustomersBehindAnyMember("\"" + name + "\\n\":1");
    }
  }

  @Test
  void aLongNameIsNoneOfTheNamesThatAreKnown() {
    CustomerReader lists = CustomerReader.builder().input(InputFormat.ARRAY).build();
    byte[] object = utf8("{\"" + "a".repeat(257) + "\":1,\"hasMore\":true}");

    assertThat(lists.stream(new ByteArrayInputStream(object)))
        .flatExtracting(CustomerRecord::getProblems)
        .extracting(Problem::getMessage)
        .containsExactly("expected array, found an object with the names hasMore");
  }
}
