package io.github.customerkit.json.input;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.utf8;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.Records;
import io.github.customerkit.json.internal.text.Surrogates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SplitLinesTest {

  /** Returns the records of lines, the same whether the lines are texts or bytes. */
  private static List<String> reported(String... lines) {
    CustomerReader reader = CustomerReader.create();
    List<String> reported = reader.stream(Stream.of(lines)).map(Records::describe).toList();
    assertThat(reader.streamBytes(Stream.of(lines).map(Surrogates::utf8)).map(Records::describe))
        .isEqualTo(reported);
    return reported;
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
    assertThat(
            reader
                .streamBytes(Stream.of(utf8(customer(1)), utf8(customer(1), " ")))
                .map(Records::describe))
        .isEqualTo(reported);
  }

  @Test
  void linesAreTakenOneByOne() {
    List<String> taken = new ArrayList<>();
    Iterator<CustomerRecord> records =
        CustomerReader.create().stream(lines().peek(taken::add)).iterator();
    assertThat(taken).isEmpty();
    records.next();
    assertThat(taken).hasSize(1);

    Iterator<CustomerRecord> ofBytes =
        CustomerReader.create().streamBytes(lines().peek(taken::add).map(Records::utf8)).iterator();
    assertThat(taken).hasSize(1);
    ofBytes.next();
    assertThat(taken).hasSize(2);
  }

  private static Stream<String> lines() {
    return Stream.generate(() -> customer(1));
  }

  @Test
  void closingTheRecordsClosesTheLines() {
    AtomicInteger closed = new AtomicInteger();
    CustomerReader.create().stream(lines().onClose(closed::incrementAndGet)).close();
    assertThat(closed).hasValue(1);
    CustomerReader.create()
        .streamBytes(lines().map(Records::utf8).onClose(closed::incrementAndGet))
        .close();
    assertThat(closed).hasValue(2);
  }

  @Test
  void aNullLineIsRefused() {
    Stream<String> lines = Arrays.stream(new String[] {null});
    assertThatNullPointerException()
        .isThrownBy(() -> CustomerReader.create().stream(lines).toList())
        .withMessage("a line");
    Stream<byte[]> bytes = Arrays.stream(new byte[][] {null});
    assertThatNullPointerException()
        .isThrownBy(() -> CustomerReader.create().streamBytes(bytes).toList())
        .withMessage("a line");
  }

  @Test
  void invalidUtf8InBytesIsAnEncodingProblem() {
    byte[] overlong = {(byte) 0xc0, (byte) 0xaf};
    byte[] line = Document.full().withAttribute("\"X\"").bytes();
    byte[] invalid =
        new String(line, ISO_8859_1)
            .replace("X", new String(overlong, ISO_8859_1))
            .getBytes(ISO_8859_1);
    CustomerRecord record = CustomerReader.create().streamBytes(Stream.of(invalid)).toList().get(0);

    assertThat(Records.describe(record)).isEqualTo("1 line 1 at 0:  encoding");
    assertThat(record.getRawBytes()).isEqualTo(invalid);
  }

  @Test
  void bytesWithLineBreaksAreOneRecord() {
    byte[] pretty = utf8(customer(1).replace(",", ",\n"));
    assertThat(
            CustomerReader.create()
                .streamBytes(Stream.of(pretty, utf8(customer(2))))
                .map(Records::describe))
        .containsExactly(
            "1 line 1 at 0: customer 1", "2 line 2 at " + (pretty.length + 1) + ": customer 2");
  }

  @Test
  void severalThreadsReadTheSameBytes() {
    List<byte[]> lines =
        IntStream.range(0, 5_000).mapToObj(id -> utf8(customer(id % 7 == 0 ? 0 : id))).toList();
    List<String> expected =
        CustomerReader.create().streamBytes(lines.stream()).map(Records::describe).toList();
    CustomerReader reader = CustomerReader.builder().threads(3).build();

    assertThat(reader.streamBytes(lines.stream()).map(Records::describe)).isEqualTo(expected);
  }

  @Test
  void anArrayMayBeReusedForTheNextLine() {
    byte[] line = utf8(customer(1));
    Stream<byte[]> lines =
        IntStream.range(1, 4)
            .mapToObj(
                id -> {
                  System.arraycopy(utf8(customer(id)), 0, line, 0, line.length);
                  return line;
                });
    assertThat(CustomerReader.create().streamBytes(lines).map(one -> one.orElseThrow().getId()))
        .containsExactly(1L, 2L, 3L);
  }
}
