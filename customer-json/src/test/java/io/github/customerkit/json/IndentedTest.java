package io.github.customerkit.json;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerChanges;
import io.github.customerkit.testing.RandomCustomers;
import io.github.customerkit.testing.TestSeed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests documents that are indented for people. */
class IndentedTest {

  private static final CustomerJson JSON = CustomerJson.create();

  private static final Customer CUSTOMER =
      JSON.read(
          Document.full()
              .with("attributes", "{\"a\":[1.50,\"x\"],\"b\":{},\"c\":[],\"d\":[{\"e\":null}]}")
              .without("loyaltyMemberships")
              .without("advocateIntegrationId")
              .toString());

  private static final String INDENTED =
      """
      {
        "id": 6,
        "created": "2020-02-07T08:15:22Z",
        "integrationId": "URNGV8294NV",
        "attributes": {
          "a": [
            1.50,
            "x"
          ],
          "b": {},
          "c": [],
          "d": [
            {
              "e": null
            }
          ]
        },
        "accountId": 31,
        "closedSessions": 3,
        "totalSales": 299.990,
        "audienceMemberships": [
          {
            "id": 2,
            "name": "Travel audience"
          }
        ],
        "lastActivity": "2020-02-08T14:15:20Z",
        "sandbox": false
      }""";

  private static String written(CustomerWriter writer, List<Customer> customers) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(out, customers::forEach);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static CustomerWriter writer(OutputFormat output) {
    return CustomerWriter.builder().output(output).indented(true).build();
  }

  @Test
  void eachFieldHasItsLine() {
    CustomerJson json = JSON.indented();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    json.write(CUSTOMER, out);

    assertThat(json.writeString(CUSTOMER)).isEqualTo(INDENTED);
    assertThat(json.write(CUSTOMER)).isEqualTo(utf8(INDENTED));
    assertThat(out.toByteArray()).isEqualTo(utf8(INDENTED));
    assertThat(json.read(INDENTED)).isEqualTo(CUSTOMER);
    assertThat(JSON.writeString(CUSTOMER)).doesNotContain("\n");
  }

  @Test
  void placeAndIndentationCanBeCombined() {
    for (CustomerJson json : List.of(JSON.at("/a").indented(), JSON.indented().at("/a"))) {
      assertThat(json.read("{\"a\":" + INDENTED + "}")).isEqualTo(CUSTOMER);
      assertThat(json.writeString(CUSTOMER)).isEqualTo(INDENTED);
    }
  }

  @Test
  void changesAreIndentedToo() {
    CustomerChanges changes =
        CustomerChanges.between(CUSTOMER, CUSTOMER.toBuilder().closedSessions(4).build());
    assertThat(JSON.indented().writeChanges(changes))
        .asString()
        .startsWith("{\n  \"id\": 6,\n")
        .contains("\n    \"closedSessions\": {\n      \"before\": 3,\n      \"after\": 4\n    }\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\\"", "\\\\", "{}[],:\\\"{", "é😀\\n\\\\", "", " ", "\\u0001\\\\\\\""})
  void stringsStayAsTheyAre(String text) {
    String value = "[\"" + text + "\",\"" + text + "\"]";
    Customer odd = JSON.read(Document.full().withAttribute(value).toString());
    assertThat(JSON.indented().writeString(odd))
        .contains("\"A\": [\n      \"" + text + "\",\n      \"" + text + "\"\n    ]\n");
  }

  @Test
  void indentedDocumentsAreReadAsTheSame() {
    RandomCustomers customers = new RandomCustomers(TestSeed.next());
    CustomerJson indented = JSON.indented();
    for (int i = 0; i < 1_000; i++) {
      Customer customer = customers.next();
      byte[] written = indented.write(customer);
      assertThat(JSON.write(JSON.read(written)))
          .as("customer %d of %s", i, customers)
          .isEqualTo(JSON.write(customer));
    }
  }

  @Test
  void arraysAndPagesAreIndented() {
    String inArray = INDENTED.replace("\n", "\n  ");
    assertThat(written(writer(OutputFormat.ARRAY), List.of(CUSTOMER, CUSTOMER)))
        .isEqualTo("[\n  " + inArray + ",\n  " + inArray + "\n]\n");
    String inPage = INDENTED.replace("\n", "\n    ");
    assertThat(written(writer(OutputFormat.PAGE), List.of(CUSTOMER, CUSTOMER)))
        .isEqualTo("{\n  \"data\": [\n    " + inPage + ",\n    " + inPage + "\n  ]\n}\n");
    assertThat(written(writer(OutputFormat.ARRAY), List.of())).isEqualTo("[]\n");
    assertThat(written(writer(OutputFormat.PAGE), List.of())).isEqualTo("{\n  \"data\": []\n}\n");
  }

  @ParameterizedTest
  @EnumSource(names = {"ARRAY", "PAGE"})
  void indentedOutputsAreReadAsTheSame(OutputFormat output) {
    List<Customer> customers = List.of(JSON.read(customer(1)), CUSTOMER, JSON.read(customer(2)));
    for (boolean gzip : new boolean[] {false, true}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      CustomerWriter.builder()
          .output(output)
          .indented(true)
          .gzip(gzip)
          .build()
          .write(out, customers::forEach);
      assertThat(
              CustomerReader.create().stream(new ByteArrayInputStream(out.toByteArray()))
                  .map(CustomerRecord::orElseThrow))
          .isEqualTo(customers);
    }
  }

  @Test
  void givenDocumentsStayAsTheyAre() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<byte[]> documents = List.of(utf8("{\n}"), utf8("{\"x\" :"));
    writer(OutputFormat.ARRAY).writeDocuments(out, documents::forEach);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[\n  {\n},\n  {\"x\" :\n]\n");
  }

  @Test
  void linesCannotBeIndented() {
    String message =
        "indented NDJSON; expected output ARRAY or PAGE, because NDJSON has one customer per line";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CustomerWriter.builder().indented(true).build())
        .withMessage(message);
    assertThat(CustomerWriter.builder().indented(false).build()).isNotNull();
  }
}
