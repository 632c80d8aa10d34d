package io.github.customerkit.json;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.joined;
import static io.github.customerkit.json.fixture.Records.utf8;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.Records;
import io.github.customerkit.json.fixture.TrickleStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerReaderTest {

  private static final int LENGTH = customer(1).length();

  @Test
  void eachLineIsARecordWithItsNumberLineAndOffset() {
    assertThat(Records.of(utf8(customer(1), "\n", customer(2), "\n", customer(3), "\n")))
        .containsExactly(
            "1 line 1 at 0: customer 1",
            "2 line 2 at %d: customer 2".formatted(LENGTH + 1),
            "3 line 3 at %d: customer 3".formatted(2 * LENGTH + 2));
  }

  @Test
  void theLastLineNeedsNoLineFeed() {
    assertThat(Records.of(utf8(customer(1), "\n", customer(2))))
        .containsExactly(
            "1 line 1 at 0: customer 1", "2 line 2 at %d: customer 2".formatted(LENGTH + 1));
  }

  @Test
  void blankLinesAreSkippedButCounted() {
    assertThat(Records.of(utf8("\n \t\r\n", customer(1), "\n\n\r\n", customer(2), "\n\n  ")))
        .containsExactly(
            "1 line 3 at 5: customer 1",
            "2 line 6 at %d: customer 2".formatted(5 + LENGTH + 1 + 1 + 2));
  }

  @Test
  void aCarriageReturnBeforeALineFeedIsWhiteSpaceAndCountsAsAByte() {
    assertThat(Records.of(utf8(customer(1), "\r\n", customer(2), "\r\n")))
        .containsExactly(
            "1 line 1 at 0: customer 1", "2 line 2 at %d: customer 2".formatted(LENGTH + 2));
  }

  @Test
  void aCarriageReturnAloneEndsNoLine() {
    assertThat(Records.of(utf8(customer(1), "\n", customer(2), "\r", customer(3), "\n")))
        .containsExactly(
            "1 line 1 at 0: customer 1", "2 line 2 at %d:  syntax".formatted(LENGTH + 1));
  }

  @Test
  void aByteOrderMarkIsSkippedBeforeTheFirstLineAndCountsAsBytes() {
    assertThat(Records.of(utf8("\ufeff", customer(1), "\n", customer(2), "\n")))
        .containsExactly(
            "1 line 1 at 0: customer 1", "2 line 2 at %d: customer 2".formatted(LENGTH + 4));
    assertThat(Records.of(utf8("\ufeff\r\n", customer(1), "\n", customer(2), "\n")))
        .containsExactly(
            "1 line 2 at 5: customer 1", "2 line 3 at %d: customer 2".formatted(LENGTH + 6));
    assertThat(Records.of(utf8(customer(1), "\n\ufeff", customer(2), "\n")))
        .containsExactly(
            "1 line 1 at 0: customer 1", "2 line 2 at %d:  syntax".formatted(LENGTH + 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " ", "\r\n\r\n", "\ufeff", "\ufeff\n \n"})
  void emptyInputHasNoRecords(String input) {
    for (InputFormat kind : InputFormat.values()) {
      CustomerReader reader = CustomerReader.builder().input(kind).build();
      assertThat(Records.of(reader, utf8(input))).as(kind.name()).isEmpty();
    }
  }

  static Stream<Arguments> badLines() {
    return Stream.of(
        bad("{", " syntax"),
        bad("}", " syntax"),
        bad("{\"integrationId\":\"open", " syntax"),
        bad(customer(2) + customer(3), " syntax"),
        bad(customer(2) + ",", " syntax"),
        bad("nonsense", " syntax"),
        bad("[", " wrong-type,  syntax"),
        bad("[" + customer(2) + "]", " wrong-type"),
        bad("null", " wrong-type"),
        bad("\"text\"", " wrong-type"),
        bad("\u00a0", " syntax"),
        bad(Document.full().without("id").toString(), "/id missing"),
        bad(
            Document.full().with("id", "0.5").with("sandbox", "0").toString(),
            "/id wrong-type, /sandbox wrong-type"),
        bad(Document.full().withAttribute("[".repeat(64)).toString(), " too-large"),
        bad(Document.full().withAttribute("\"\\ud800\"").toString(), " encoding"),
        Arguments.of(new byte[] {'{', '"', (byte) 0xc3, '"'}, " encoding"),
        Arguments.of(customer(2).getBytes(UTF_16LE), " encoding"));
  }

  private static Arguments bad(String line, String codes) {
    return Arguments.of(utf8(line), codes);
  }

  @ParameterizedTest
  @MethodSource("badLines")
  void invalidLineCostsOneRecord(byte[] line, String codes) {
    byte[] input = joined(utf8(customer(1), "\n"), line, utf8("\n", customer(3), "\n"));

    assertThat(Records.of(input))
        .containsExactly(
            "1 line 1 at 0: customer 1",
            "2 line 2 at %d: %s".formatted(LENGTH + 1, codes),
            "3 line 3 at %d: customer 3".formatted(LENGTH + 1 + line.length + 1));
  }

  @Test
  void consecutiveInvalidLinesCostOneRecordEach() {
    byte[] input = utf8(customer(1), "\n");
    List<String> codes = new ArrayList<>();
    for (Arguments bad : badLines().toList()) {
      input = joined(input, (byte[]) bad.get()[0], utf8("\n"));
      codes.add((String) bad.get()[1]);
    }
    input = joined(input, utf8(customer(9), "\n"));

    List<String> records = Records.of(input);
    assertThat(records).hasSize(codes.size() + 2).last().asString().endsWith(": customer 9");
    assertThat(records.subList(1, records.size() - 1))
        .extracting(one -> one.substring(one.indexOf(':') + 2))
        .isEqualTo(codes);
  }

  @Test
  void aStreamThatGivesFewBytesAtATimeIsReadTheSame() {
    byte[] input = utf8("\ufeff\r\n", customer(1), "\r\n\n{\n", customer(2), "\n ", customer(3));

    assertThat(CustomerReader.create().stream(new TrickleStream(input)).map(Records::describe))
        .isEqualTo(Records.of(input))
        .hasSize(4);
  }

  @Test
  void forEachGivesTheSameAsTheStream() {
    byte[] input = utf8(customer(1), "\nx\n", customer(3));
    List<String> records = new ArrayList<>();

    CustomerReader.create()
        .forEach(new ByteArrayInputStream(input), record -> records.add(Records.describe(record)));

    assertThat(records).isEqualTo(Records.of(input)).hasSize(3);
  }

  @Test
  void nullIsRefusedByName() {
    CustomerReader reader = CustomerReader.create();
    assertNull("file", () -> reader.stream((Path) null));
    assertNull("in", () -> reader.stream((InputStream) null));
    assertNull("file", () -> reader.forEach((Path) null, record -> {}));
    assertNull("in", () -> reader.forEach((InputStream) null, record -> {}));
    assertNull("action", () -> reader.forEach(Path.of("no such file"), null));
    assertNull("action", () -> reader.forEach(InputStream.nullInputStream(), null));
  }

  private static void assertNull(String name, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(name);
  }
}
