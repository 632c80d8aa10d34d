package io.github.customerkit.json.input;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.joined;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class RawBytesTest {

  private static final byte[] BAD = {'{', '"', (byte) 0xff, 0, '"', ':'};

  private static List<CustomerRecord> records(CustomerReader reader, byte[]... parts) {
    return reader.stream(new ByteArrayInputStream(joined(parts))).toList();
  }

  private static CustomerReader reader(InputFormat input) {
    return CustomerReader.builder().input(input).build();
  }

  @Test
  void rejectedLineKeepsItsBytes() {
    byte[] mark = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    List<CustomerRecord> records =
        records(reader(InputFormat.NDJSON), mark, BAD, utf8("\r\n", customer(2), "\n\n{}"));

    assertThat(records.get(0).getRawBytes()).isEqualTo(joined(BAD, utf8("\r")));
    assertThat(records.get(1).getRawBytes()).isNull();
    assertThat(records.get(2).getRawBytes()).isEqualTo(utf8("{}"));
  }

  @Test
  void rejectedElementKeepsItsBytes() {
    byte[] element = utf8("\n {\"id\":\n 6} ");
    for (InputFormat input : List.of(InputFormat.ARRAY, InputFormat.PAGE)) {
      String head = input == InputFormat.ARRAY ? "[" : "{\"data\":[";
      String tail = input == InputFormat.ARRAY ? "]" : "]}";
      List<CustomerRecord> records =
          records(reader(input), utf8(head), element, utf8(",", customer(2), tail));

      assertThat(records).hasSize(2);
      assertThat(new String(records.get(0).getRawBytes()))
          .isEqualToIgnoringWhitespace("{\"id\":6}");
      assertThat(records.get(1).getRawBytes()).isNull();
    }
  }

  @Test
  void rejectedDocumentKeepsItsBytes() {
    byte[] mark = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    assertThat(records(reader(InputFormat.CUSTOMER), mark, utf8("{\n}")).get(0).getRawBytes())
        .isEqualTo(utf8("{\n}"));
  }

  @Test
  void rereadRecordsHaveTheSameProblems() {
    CustomerRecord record = records(reader(InputFormat.NDJSON), BAD).get(0);

    assertThat(records(reader(InputFormat.NDJSON), record.getRawBytes())).containsExactly(record);
  }

  @Test
  void aRecordWithWarningsIsGivenToo() {
    Problem warning = Problem.of("/id", "odd", Severity.WARNING, "even", "odd");
    CustomerReader reader = CustomerReader.builder().check(one -> List.of(warning)).build();

    CustomerRecord record = records(reader, utf8(customer(1))).get(0);

    assertThat(record.isAccepted()).isTrue();
    assertThat(record.getRawBytes()).isEqualTo(utf8(customer(1)));
  }

  @Test
  void recordThatIsTooLongIsNotHeld() {
    ReadLimits limits = ReadLimits.builder().maxDocumentLength(1_000).build();
    String tooLong = Document.full().withAttribute('"' + "x".repeat(100_000) + '"').toString();
    for (InputFormat input : List.of(InputFormat.NDJSON, InputFormat.ARRAY, InputFormat.CUSTOMER)) {
      CustomerReader reader = CustomerReader.builder().limits(limits).input(input).build();
      String whole = input == InputFormat.ARRAY ? "[" + tooLong + "]" : tooLong;

      CustomerRecord record = records(reader, utf8(whole)).get(0);

      assertThat(record.getProblems()).extracting(Problem::getCode).containsExactly("too-large");
      assertThat(record.getRawBytes()).isNull();
    }
  }

  @Test
  void anInputOfAnotherKindIsNotGiven() {
    assertThat(records(reader(InputFormat.ARRAY), utf8("{}")).get(0).getRawBytes()).isNull();
  }

  @Test
  void theBytesAreACopy() {
    CustomerRecord record = records(reader(InputFormat.NDJSON), utf8("{}")).get(0);
    record.getRawBytes()[0] = 'x';

    assertThat(record.getRawBytes()).isEqualTo(utf8("{}"));
  }
}
