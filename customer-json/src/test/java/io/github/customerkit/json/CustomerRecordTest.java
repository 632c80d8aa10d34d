package io.github.customerkit.json;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.customerkit.json.fixture.Records;
import io.github.customerkit.json.fixture.TrickleStream;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerCheck;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerRecordTest {

  private static final Problem WARNING =
      Problem.of("/totalSales", "negative", Severity.WARNING, ">= 0", "odd");
  private static final Problem ERROR =
      Problem.of("/id", "not-positive", Severity.ERROR, "> 0", "bad");

  private static List<CustomerRecord> records(CustomerCheck check, String... lines) {
    return CustomerReader.builder().check(check).input(InputFormat.NDJSON).build().stream(
            new TrickleStream(utf8(String.join("\n", lines))))
        .toList();
  }

  private static CustomerRecord record(CustomerCheck check, String line) {
    return records(check, line).get(0);
  }

  @Test
  void placesThatNoInputHasAreRefused() {
    CustomerRecord.Builder zero = CustomerRecord.builder().problems(List.of(ERROR)).number(0);
    assertThatIllegalArgumentException()
        .isThrownBy(zero::build)
        .withMessage("number is 0; expected 1 or more");
    CustomerRecord.Builder line = CustomerRecord.builder().problems(List.of(ERROR)).line(-1);
    assertThatIllegalArgumentException()
        .isThrownBy(line::build)
        .withMessage("line is -1; expected 0 or more");
    CustomerRecord.Builder offset =
        CustomerRecord.builder().problems(List.of(ERROR)).byteOffset(-1);
    assertThatIllegalArgumentException()
        .isThrownBy(offset::build)
        .withMessage("byteOffset is -1; expected 0 or more");
    assertThat(CustomerRecord.rejected(List.of(ERROR)).getNumber()).isEqualTo(1);
  }

  @Test
  void anAcceptedRecordHasItsCustomer() {
    CustomerRecord record = record(null, customer(1));

    assertThat(record.isAccepted()).isTrue();
    assertThat(record.getProblems()).isEmpty();
    assertThat(record.orElseThrow()).isSameAs(record.getCustomer());
    assertThat(record.orElseThrow()).isEqualTo(CustomerJson.create().read(customer(1)));
  }

  @Test
  void warningsStayWithTheCustomer() {
    CustomerRecord record = record(one -> List.of(WARNING), customer(1));

    assertThat(record.isAccepted()).isTrue();
    assertThat(record.orElseThrow().getId()).isEqualTo(1);
    assertThat(record.getProblems()).containsExactly(WARNING);
  }

  @Test
  void anErrorRejectsAndKeepsTheWarnings() {
    CustomerRecord record = record(one -> List.of(WARNING, ERROR), customer(1));

    assertThat(record.isAccepted()).isFalse();
    assertThat(record.getCustomer()).isNull();
    assertThat(record.getProblems()).containsExactly(WARNING, ERROR);
  }

  @Test
  void theCheckIsNotCalledForInvalidRecords() {
    List<Customer> asked = new ArrayList<>();
    CustomerCheck check =
        customer -> {
          asked.add(customer);
          return List.of();
        };

    List<CustomerRecord> records = records(check, customer(1), "{}", customer(3));

    assertThat(records).extracting(CustomerRecord::isAccepted).containsExactly(true, false, true);
    assertThat(asked).extracting(Customer::getId).containsExactly(1L, 3L);
    assertThat(asked.get(0)).isSameAs(records.get(0).getCustomer());
  }

  @Test
  void theCheckAppliesToASingleDocumentToo() {
    CustomerReader reader =
        CustomerReader.builder().check(one -> List.of(ERROR)).input(InputFormat.CUSTOMER).build();

    assertThat(Records.of(reader, utf8(customer(1))))
        .containsExactly("1 line null at 0: /id not-positive");
  }

  @Test
  void problemsCannotBeChangedNeitherFromWithinNorFromWithout() {
    List<Problem> kept = new ArrayList<>(List.of(WARNING));
    CustomerRecord record = record(one -> kept, customer(1));
    kept.add(ERROR);

    assertThat(record.getProblems()).containsExactly(WARNING).isUnmodifiable();
    assertThat(record(null, "{}").getProblems()).hasSize(8).isUnmodifiable();
  }

  @Test
  void orElseThrowReportsThePlaceAndTheProblems() {
    CustomerRecord rejected = records(null, customer(1), "", "{\"id\":}").get(1);

    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(rejected::orElseThrow)
        .withMessage("record 2 (line 3) is rejected: ERROR syntax: not valid JSON at column 8")
        .withNoCause()
        .satisfies(e -> assertThat(e.getProblems()).isEqualTo(rejected.getProblems()));
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(record(one -> List.of(ERROR), customer(1))::orElseThrow)
        .withMessage("record 1 (line 1) is rejected: /id: ERROR not-positive: bad");
  }

  @Test
  void orElseThrowOmitsAMissingLine() {
    CustomerRecord rejected =
        CustomerReader.builder().input(InputFormat.CUSTOMER).build().stream(
                new TrickleStream(utf8("null")))
            .toList()
            .get(0);

    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(rejected::orElseThrow)
        .withMessage("record 1 is rejected: ERROR wrong-type: expected object, found null");
  }

  @Test
  void toStringShowsPlaceAndProblemsAndNoCustomer() {
    assertThat(record(null, customer(1))).hasToString("record 1 (line 1): accepted, problems []");
    assertThat(record(one -> List.of(WARNING), customer(1)))
        .hasToString("record 1 (line 1): accepted, problems [/totalSales: WARNING negative: odd]");
    assertThat(record(one -> List.of(ERROR), customer(1)))
        .hasToString("record 1 (line 1): rejected, problems [/id: ERROR not-positive: bad]");
  }

  @Test
  void recordsOfTheSameContentAndPlaceAreEqual() {
    assertThat(record(null, customer(1)))
        .isEqualTo(record(null, customer(1)))
        .hasSameHashCodeAs(record(null, customer(1)))
        .isNotEqualTo(record(null, customer(2)))
        .isNotEqualTo(records(null, "", customer(1)).get(0));
  }

  @Test
  void theReadersBuilderShowsItsSettings() {
    assertThat(CustomerReader.builder().input(InputFormat.NDJSON))
        .hasToString(
            "CustomerReader.Builder(limits=null, locale=null, check=null, input=NDJSON,"
                + " at=null, threads=null)");
  }

  @Test
  void recordsCanBeMadeForTestsOfCodeThatTakesThem() {
    Customer customer = CustomerJson.create().read(customer(1));

    assertThat(CustomerRecord.accepted(customer))
        .isEqualTo(CustomerRecord.builder().customer(customer).build())
        .satisfies(one -> assertThat(one.isAccepted()).isTrue())
        .satisfies(one -> assertThat(one.orElseThrow()).isSameAs(customer))
        .hasToString("record 1: accepted, problems []");
    assertThat(CustomerRecord.rejected(List.of(WARNING, ERROR)))
        .satisfies(one -> assertThat(one.isAccepted()).isFalse())
        .satisfies(one -> assertThat(one.getProblems()).containsExactly(WARNING, ERROR))
        .satisfies(one -> assertThat(one.getRawBytes()).isNull());
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(
            () ->
                CustomerRecord.builder()
                    .number(3L)
                    .line(7L)
                    .problems(List.of(ERROR))
                    .build()
                    .orElseThrow())
        .withMessageStartingWith("record 3 (line 7) is rejected: ")
        .satisfies(e -> assertThat(e.getKind()).isEqualTo(CustomerJsonException.Kind.REJECTED));
  }

  @Test
  void aRecordIsEitherACustomerOrAnError() {
    Customer customer = CustomerJson.create().read(customer(1));

    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(
            () -> CustomerRecord.builder().customer(customer).problems(List.of(ERROR)).build())
        .withMessage("an accepted record with an error; expected warnings only");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> CustomerRecord.rejected(List.of(WARNING)))
        .withMessage("a rejected record without an error; expected at least one");
  }

  @Test
  void aLineIsANumberOrNull() {
    CustomerRecord.Builder builder = CustomerRecord.builder().problems(List.of(ERROR));
    Long line = 7L;
    Long none = null;

    assertThat(builder.line(line).build().getLine()).isEqualTo(7);
    assertThat(builder.line(none).build().getLine()).isNull();
  }

  @Test
  void aBuilderShowsNothingOfItsRecord() {
    assertThat(CustomerRecord.builder().problems(List.of(ERROR)).number(3L))
        .hasToString("CustomerRecord.Builder");
  }

  @Test
  void theBytesOfABuiltRecordAreACopy() {
    byte[] bytes = {'{'};
    CustomerRecord record =
        CustomerRecord.builder().problems(List.of(ERROR)).rawBytes(bytes).build();
    bytes[0] = 'x';

    assertThat(record.getRawBytes()).containsExactly('{');
  }
}
