package io.github.customerkit.json.kept;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.model.Customer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersKeptTest {

  private final CustomerJson json = CustomerJson.create();

  private Object attribute(String number) {
    return json.read(Document.full().withAttribute(number).toString())
        .getAttributes()
        .raw("A")
        .get();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "1",
        "-1",
        "999999999999999999",
        "1000000000000000000",
        "9223372036854775807",
        "-9223372036854775808"
      })
  void anIntegerThatFitsIsALong(String number) {
    assertThat(attribute(number)).isEqualTo(Long.valueOf(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9223372036854775808",
        "-9223372036854775809",
        "10000000000000000000",
        "123456789012345678901234567890"
      })
  void anyOtherIntegerIsABigInteger(String number) {
    assertThat(attribute(number)).isEqualTo(new BigInteger(number));
  }

  @ParameterizedTest
  @CsvSource({
    "1.0,10,1",
    "1.50,150,2",
    "0.10,10,2",
    "-0.00,0,2",
    "1E2,1,-2",
    "1.50e+3,150,-1",
    "25e-5,25,5",
    "1e400,1,-400",
    "9223372036854775807.0,92233720368547758070,1",
    "0.1000000000000000055511151231257827,1000000000000000055511151231257827,34"
  })
  void aNumberWithFractionOrExponentIsABigDecimalOfItsScale(
      String number, BigInteger unscaled, int scale) {
    assertThat(attribute(number)).isEqualTo(new BigDecimal(unscaled, scale));
    assertThat(json.read(Document.full().with("totalSales", number).toString()).getTotalSales())
        .isEqualTo(new BigDecimal(unscaled, scale));
  }

  /** It is written as an integer, and so read as one. */
  @ParameterizedTest
  @CsvSource({"1e0,1", "1.50e2,150", "-0e0,0", "9223372036854775807E0,9223372036854775807"})
  void anAttributeWithAnExponentAndNoScaleIsAnInteger(String number, long integer) {
    assertThat(attribute(number)).isEqualTo(integer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "0.00", "1.50", "-1.5", "1E+2", "1E-7", "1.5E+400", "123456789012345678901"})
  void numbersInUsualNotationAreWrittenUnchanged(String number) {
    String document =
        Document.full()
            .with("totalSales", number)
            .withAttribute("[" + number + "]")
            .with("u", "{\"v\":" + number + "}")
            .toString();

    assertThat(json.writeString(json.read(document))).isEqualTo(document);
  }

  @ParameterizedTest
  @ValueSource(strings = {"100", "1e2", "1E+2", "100.0", "100.00", "1.00e2", "1000e-1"})
  void numbersOfOneValueAreEqualHoweverWritten(String number) {
    Customer one = json.read(withNumber("100"));
    Customer other = json.read(withNumber(number));

    assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(other).isNotEqualTo(json.read(withNumber("100.01")));
  }

  private static String withNumber(String number) {
    return Document.full()
        .withAttribute("[{\"b\":" + number + "}]")
        .with("totalSales", number)
        .with("u", number)
        .with("loyaltyMemberships", "[{\"loyaltyProgramId\":1,\"u\":" + number + "}]")
        .toString();
  }

  @Test
  void numbersInUnknownFieldsAtAllThreeLevels() {
    Customer customer = json.read(withNumber("1.10"));

    assertThat(customer.getAdditionalProperties()).containsEntry("u", new BigDecimal("1.10"));
    assertThat(customer.getLoyaltyMemberships().get(0).getAdditionalProperties())
        .containsEntry("u", new BigDecimal("1.10"));
    assertThat(customer.getAttributes().numberList("A").isOtherType()).isTrue();
    assertThat(attribute("[1,2.0]")).isEqualTo(List.of(1L, new BigDecimal("2.0")));
  }
}
