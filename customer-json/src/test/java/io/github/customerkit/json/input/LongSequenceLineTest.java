package io.github.customerkit.json.input;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests a line beyond the limit for documents that holds several values within it. */
class LongSequenceLineTest {

  private static final String ONE = customer(1);
  private static final String ERROR = "{\"message\":\"x\"}";
  private static final String ARRAY = "[" + ONE + ("," + ONE).repeat(5) + "]";
  private static final String PAGE = "{\"data\":" + ARRAY + "}";

  private final CustomerReader reader =
      CustomerReader.builder()
          .limits(ReadLimits.builder().maxDocumentLength(1_000).build())
          .build();

  private List<String> read(String input) {
    List<String> reported = ListInputTest.read(reader, utf8(input));
    assertThat(ListInputTest.read(reader, new ByteArrayInputStream(utf8(input))))
        .isEqualTo(reported);
    return reported;
  }

  private static List<String> ones(int count) {
    return Collections.nCopies(count, "1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " \r\n ", "\ufeff", "\ufeff\n"})
  void documentsAreReadOneAfterAnother(String before) {
    assertThat(read(before + ONE.repeat(6))).isEqualTo(ones(6));
    assertThat(read(before + (ONE + " \t").repeat(6) + "\n")).isEqualTo(ones(6));
    assertThat(read(before + ONE.repeat(6) + "\n" + ONE + "\n" + ONE)).isEqualTo(ones(8));
  }

  @Test
  void documentsByTheMillionBytesAreReadOneAfterAnother() {
    String input = ONE.repeat(30_000);
    assertThat(input.length()).isGreaterThan(ReadLimits.defaults().getMaxDocumentLength());
    assertThat(CustomerReader.create().stream(new ByteArrayInputStream(utf8(input))))
        .hasSize(30_000)
        .allMatch(CustomerRecord::isAccepted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void arraysAndPagesBehindADocumentAreRead(String between) {
    assertThat(read(ONE + between + ARRAY)).isEqualTo(ones(7));
    assertThat(read(ONE + between + PAGE)).isEqualTo(ones(7));
    assertThat(read(ONE + between + PAGE + between + ARRAY + between + ONE)).isEqualTo(ones(14));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\r\n\n"})
  void valuesBehindTheErrorOfAServerAreRead(String between) {
    for (String values : List.of(ONE.repeat(6), ARRAY, PAGE, ONE + ARRAY, PAGE + ONE)) {
      assertThat(read(ERROR + between + values))
          .as(values)
          .startsWith("!wrong-type", "1")
          .endsWith("1")
          .hasSizeBetween(7, 8);
    }
  }

  @Test
  void documentBegunOnTheLineBeforeCostsNoOther() {
    assertThat(read("{\n" + ONE.substring(1) + ONE.repeat(5))).isEqualTo(ones(6));
    assertThat(read("{\n" + ONE.substring(1) + ARRAY)).isEqualTo(ones(7));
    assertThat(read("{\n\n" + ONE.substring(1).replaceFirst(",", ",\n") + ONE.repeat(5)))
        .isEqualTo(ones(6));
  }

  @Test
  void brokenLineBeforeCostsNoOther() {
    for (String values : List.of(ONE.repeat(6), ARRAY, PAGE)) {
      assertThat(read("broken\n" + values)).startsWith("!syntax", "1").endsWith("1");
      assertThat(read("{\"id\":1,\n" + ONE.repeat(6))).hasSize(7).endsWith("1");
    }
  }

  @Test
  void documentBeyondTheLimitOverSeveralLinesCostsNoOther() {
    String pretty = ONE.replace(",\"", ",\n\"").replaceFirst("\\{", "{\n");
    String large = "{\n\"a\":\"" + "x}".repeat(2_000) + "\"\n}";
    String blank = "{\n" + " ".repeat(2_000) + "\n\"a\":\n1}";

    assertThat(read(large + "\n" + pretty)).containsExactly("!too-large", "1");
    assertThat(read(blank + "\n" + pretty)).containsExactly("!too-large", "1");
  }

  @Test
  void lineWhoseFirstValueIsBeyondTheLimitIsALine() {
    String large = "{\"a\":\"" + "x".repeat(1_000) + "\"}";

    for (String line : List.of(large, large + " ", ONE + " ".repeat(1_000), large + "x")) {
      assertThat(read(line + "\n" + ONE)).as(line).containsExactly("!too-large", "1");
      assertThat(read(line + "\n{\n" + ONE)).containsExactly("!too-large", "!syntax", "1");
      assertThat(read(ERROR + "\n" + line + "\n" + ONE))
          .containsExactly("!wrong-type", "!too-large", "1");
      assertThat(read("{\"id\":1,\n" + line + "\n" + ONE + "\n{\n" + ONE))
          .containsExactly("!syntax", "!too-large", "1", "!syntax", "1");
    }
  }

  @Test
  void documentsBeforeAFailureOfTheInputAreGivenFirst() {
    InputStream fails =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("unplugged");
          }
        };
    for (int count : new int[] {2, 6}) {
      InputStream values = new ByteArrayInputStream(utf8(ONE.repeat(count)));
      assertThat(ListInputTest.read(reader, new SequenceInputStream(values, fails)))
          .hasSize(count + 1)
          .startsWith("1", "1")
          .endsWith("unplugged");
    }
  }
}
