package io.github.customerkit.json.input;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.Records;
import io.github.customerkit.json.fixture.TrickleStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests whether an input is of lines if a line is about as long as a document may be. */
class LinesAtTheLimitTest {

  private static final int LIMIT = 1_000;
  private static final String ONE = customer(1);
  private static final String ERROR = "{\"message\":\"x\"}";

  private final CustomerReader reader =
      CustomerReader.builder()
          .limits(ReadLimits.builder().maxDocumentLength(LIMIT).build())
          .build();

  /** Returns each record with its line, which is null unless the input is of lines. */
  private List<String> read(String... input) {
    byte[] bytes = utf8(input);
    List<String> found =
        Records.of(reader, bytes).stream().map(one -> one.replaceAll(" at \\d+", "")).toList();
    assertThat(reader.stream(new TrickleStream(bytes)).map(Records::describe))
        .isEqualTo(Records.of(reader, bytes));
    return found;
  }

  private static String ofLength(int length) {
    int rest = length - Document.full().withAttribute("\"\"").toString().length();
    return Document.full().withAttribute('"' + "x".repeat(rest) + '"').toString();
  }

  @Test
  void aLineOfTheLimitIsExaminedAndALongerOneMakesLines() {
    assertThat(read("x".repeat(LIMIT), "\n{\n")).element(0).asString().startsWith("1 line null");
    assertThat(read("x".repeat(LIMIT + 1), "\n{\n"))
        .containsExactly("1 line 1:  too-large", "2 line 2:  syntax");
  }

  @Test
  void aLineFeedBeforeDocumentsIsNoLongLine() {
    String pretty = ONE.replace(",\"", ",\n\"").replaceFirst("\\{", "{\n");

    assertThat(read("\n", pretty, "\n", pretty, "\n", pretty))
        .containsExactly(
            "1 line null: customer 1", "2 line null: customer 1", "3 line null: customer 1");
  }

  @Test
  void anErrorOfAServerOnTheSecondLineMakesLines() {
    assertThat(read("x\n", ERROR, "\n", ONE))
        .containsExactly("1 line 1:  syntax", "2 line 2:  wrong-type", "3 line 3: customer 1");
  }

  @Test
  void blanksBeyondTheLimitMakeLinesWhateverFollowsThem() {
    assertThat(read("x\n", " ".repeat(2 * LIMIT), ONE, ONE))
        .containsExactly("1 line 1:  syntax", "2 line 2:  too-large");
  }

  @Test
  void aValueThatEndsBeyondTheLimitOnlyForBlanksBeforeItIsFollowed() {
    assertThat(read(" ".repeat(100), ofLength(LIMIT - 50), ONE))
        .containsExactly("1 line null:  too-large", "2 line null: customer 1");
    assertThat(read(" ".repeat(100), ofLength(LIMIT), ONE))
        .containsExactly("1 line null:  too-large", "2 line null: customer 1");
    assertThat(read(" ".repeat(100), ofLength(LIMIT + 1), ONE))
        .containsExactly("1 line 1:  too-large");
  }

  @ParameterizedTest
  @ValueSource(ints = {LIMIT + 1, 2 * LIMIT, 20 * LIMIT, 100 * LIMIT})
  void linesBehindManyBlankOnesAreDetectedInTheSameWay(int blanks) {
    String before = "\n".repeat(blanks);

    assertThat(read(before, ONE, ONE, ONE, "\n", ONE))
        .containsExactly(
            "1 line null:  too-large",
            "2 line null: customer 1",
            "3 line null: customer 1",
            "4 line null: customer 1");
    assertThat(read(before, "{\n", ONE.substring(1), ONE, ONE, ONE))
        .containsExactly(
            "1 line null:  too-large",
            "2 line null: customer 1",
            "3 line null: customer 1",
            "4 line null: customer 1");
    assertThat(read(before, "x".repeat(LIMIT + 1), "\n", ONE))
        .containsExactly(
            "1 line %d:  too-large".formatted(blanks + 1),
            "2 line %d: customer 1".formatted(blanks + 2));
  }
}
