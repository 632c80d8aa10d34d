package io.github.customerkit.json.input;

import static io.github.customerkit.json.fixture.Records.customer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.Records;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StringLinesTest {

  private static List<String> reported(String... lines) {
    try (Stream<CustomerRecord> records = CustomerReader.create().stream(Stream.of(lines))) {
      return records.map(Records::describe).toList();
    }
  }

  @Test
  void eachLineThatIsNotBlankIsARecord() {
    int length = customer(1).length();
    assertThat(reported("\ufeff" + customer(1), " \r", "{}", "", customer(2)))
        .hasSize(3)
        .startsWith("1 line 1 at 0: customer 1")
        .endsWith("3 line 5 at " + (length + 3 + 1 + 3 + 3 + 1) + ": customer 2");
  }

  @Test
  void offsetsAreThoseOfUtf8() {
    String line = Document.full().withAttribute("\"ü小😀\"").toString();
    assertThat(reported(line, customer(2)).get(1))
        .isEqualTo("2 line 2 at " + (line.length() + 1 + 2 + 2 + 1) + ": customer 2");
  }

  @Test
  void lineWithAnArrayIsRejected() {
    assertThat(reported("[" + customer(1) + "]")).containsExactly("1 line 1 at 0:  wrong-type");
  }

  @Test
  void loneSurrogateIsAnEncodingProblemAfterEarlierProblems() {
    for (String lone : List.of("\ud83d", "\ude00", "\ude00\ud83d", "\ud83d\ud83d")) {
      String line =
          Document.full().with("id", "\"6\"").with("advocateIntegrationId", '"' + lone).toString();
      assertThat(reported(line, customer(2)))
          .containsExactly(
              "1 line 1 at 0: /id wrong-type,  encoding",
              "2 line 2 at " + (line.length() + 2 * lone.length() + 1) + ": customer 2");
    }
  }

  @Test
  void aLineIsTooLongByItsBytes() {
    ReadLimits limits = ReadLimits.builder().maxDocumentLength(customer(1).length()).build();
    CustomerReader reader = CustomerReader.builder().limits(limits).build();
    List<String> reported =
        reader.stream(Stream.of(customer(1), customer(1) + " ")).map(Records::describe).toList();

    assertThat(reported.get(0)).endsWith("customer 1");
    assertThat(reported.get(1)).endsWith(":  too-large");
  }

  @Test
  void linesAreTakenOneByOne() {
    List<String> taken = new ArrayList<>();
    Stream<String> lines = Stream.generate(() -> customer(1)).peek(taken::add);
    Iterator<CustomerRecord> records = CustomerReader.create().stream(lines).iterator();
    assertThat(taken).isEmpty();
    records.next();
    assertThat(taken).hasSize(1);
  }

  @Test
  void closingTheRecordsClosesTheLines() {
    AtomicBoolean isClosed = new AtomicBoolean();
    Stream<String> lines = Stream.of(customer(1)).onClose(() -> isClosed.set(true));
    CustomerReader.create().stream(lines).close();
    assertThat(isClosed).isTrue();
  }

  @Test
  void aNullLineIsRefused() {
    Stream<String> lines = Arrays.stream(new String[] {null});
    assertThatNullPointerException()
        .isThrownBy(() -> CustomerReader.create().stream(lines).toList())
        .withMessage("a line");
  }
}
