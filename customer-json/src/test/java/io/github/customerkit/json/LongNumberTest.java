package io.github.customerkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.mapping.CustomerMapping;
import io.github.customerkit.model.Customer;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests that a number that just reaches the limit of 400 characters can be written and read. */
class LongNumberTest {

  private static final CustomerJson JSON = CustomerJson.create();
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CustomerJacksonModule()).build();

  static Stream<String> numbers() {
    return Stream.of(
        "-0." + "1".repeat(394) + "e-5",
        "1." + "1".repeat(395) + "e-4",
        "-1." + "1".repeat(394) + "e-6",
        "1".repeat(396) + "e399",
        "1".repeat(395) + "e-400",
        "1".repeat(200) + "." + "1".repeat(199),
        "0." + "1".repeat(398));
  }

  private static Document document(String number) {
    return Document.full().withAttribute(number).with("totalSales", number);
  }

  private static BigDecimal attribute(Customer customer) {
    return (BigDecimal) customer.getAttributes().asMap().get("A");
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void isReadAgainByEachWay(String number) {
    assertThat(number).hasSize(400);
    Customer customer = JSON.read(document(number).bytes());
    assertThat(customer.getTotalSales()).isEqualTo(new BigDecimal(number));
    assertThat(attribute(customer)).isEqualTo(new BigDecimal(number));

    String written = JSON.writeString(customer);

    assertExact(JSON.read(written), customer);
    assertThat(MAPPER.writeValueAsString(customer)).isEqualTo(written);
    assertExact(MAPPER.readValue(written, Customer.class), customer);
    ApplicationCustomerDto dto = new CustomerMapping().toDto(customer);
    assertExact(new CustomerMapping().toDomain(dto), customer);
  }

  private static void assertExact(Customer customer, Customer expected) {
    assertThat(customer).isEqualTo(expected);
    assertThat(customer.getTotalSales()).isEqualTo(expected.getTotalSales());
    assertThat(attribute(customer)).isEqualTo(attribute(expected));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void isANumberInATreeOfNodes(String number) {
    Customer customer = JSON.read(document(number).bytes());

    JsonNode tree = MAPPER.valueToTree(customer);

    assertThat(tree.get("totalSales").decimalValue()).isEqualTo(new BigDecimal(number));
    assertExact(MAPPER.treeToValue(tree, Customer.class), customer);
  }

  @Test
  void isWrittenPlainIfTheMapperAsksForIt() {
    Customer customer = JSON.read(document("1." + "1".repeat(395) + "e-4").bytes());
    JsonMapper plain =
        MAPPER.rebuild().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    assertThat(plain.writeValueAsString(customer)).contains(":0.0001" + "1".repeat(395) + ",");
  }
}
