package io.github.customerkit.json.input;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.ChunkedStream;
import io.github.customerkit.json.fixture.Records;
import io.github.customerkit.json.fixture.TrickleStream;
import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests several documents, arrays and pages in one input. */
class SequenceInputTest {

  private static List<String> read(String input) {
    return ListInputTest.read(CustomerReader.create(), utf8(input));
  }

  private static String pretty(long id) {
    return customer(id)
        .replace(",\"", ",\n  \"")
        .replaceFirst("\\{", "{\n  ")
        .replaceFirst("}$", "\n}");
  }

  private static String page(long... ids) {
    List<String> data = new ArrayList<>();
    for (long id : ids) {
      data.add(customer(id));
    }
    return "{\"hasMore\":true,\"data\":[" + String.join(",", data) + "]}";
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " ", "\r\n\t\n"})
  void valuesOfEveryKindAreReadAsWhatTheyAre(String between) {
    assertThat(read(String.join(between, pretty(1), pretty(2), pretty(3))))
        .containsExactly("1", "2", "3");
    assertThat(read(String.join(between, page(1, 2), page(), page(3))))
        .containsExactly("1", "2", "3");
    assertThat(read(String.join(between, "[" + customer(1) + "]", "[]", "[" + customer(2) + "]")))
        .containsExactly("1", "2");
    assertThat(read(String.join(between, pretty(1), page(2), "[" + customer(3) + "]", pretty(4))))
        .containsExactly("1", "2", "3", "4");
    assertThat(read(String.join(between, page(1), customer(2), "[" + customer(3) + "]", page(4))))
        .containsExactly("1", "2", "3", "4");
  }

  @Test
  void documentsOnOneLineAreReadOneAfterAnother() {
    assertThat(read(customer(1) + customer(2) + " " + customer(3))).containsExactly("1", "2", "3");
  }

  @Test
  void numbersAndOffsetsContinueAndThereAreNoLines() {
    String input = pretty(1) + "\n" + page(2, 3) + " [" + customer(4) + "]" + pretty(5) + "\n";
    List<String> expected = new ArrayList<>();
    for (int id = 1; id <= 5; id++) {
      String text = id == 1 || id == 5 ? pretty(id) : customer(id);
      expected.add("%d line null at %d: customer %d".formatted(id, input.indexOf(text), id));
    }
    assertThat(Records.of(utf8(input))).isEqualTo(expected);
    assertThat(
            CustomerReader.create().stream(new TrickleStream(utf8(input))).map(Records::describe))
        .isEqualTo(expected);
  }

  @Test
  void howeverManyPagesThereAreTheyNeedNoStack() {
    String pages = "{\"data\":[]}\n".repeat(50_000) + page(1);
    assertThat(CustomerReader.create().stream(new ByteArrayInputStream(utf8(pages)))).hasSize(1);
  }

  @Test
  void invalidDocumentCostsOneRecord() {
    for (String bad : List.of("{\n\"id\":nul\n}", "{\n\"id\":[}\n}", "{}}", "{\"a\":\"open\n}")) {
      assertThat(read(pretty(1) + "\n" + bad + "\n" + pretty(3)))
          .as(bad)
          .hasSize(3)
          .startsWith("1")
          .endsWith("3");
    }
  }

  @Test
  void truncatedDocumentCostsOneRecordIfTheNextOneStartsALine() {
    String whole = pretty(2);
    for (int length = 1; length < whole.length(); length++) {
      String cut = whole.substring(0, length);
      List<String> reported = read(pretty(1) + "\n" + cut + "\n" + pretty(3) + "\n" + pretty(4));
      // Where a value is expected, an object may follow on the next line.
      boolean isValueDue = cut.endsWith("\":") || cut.endsWith("[");
      assertThat(reported).as(cut).startsWith("1").endsWith("4").doesNotContain("2");
      assertThat(reported.contains("3")).as(cut).isEqualTo(!isValueDue);
    }
  }

  @Test
  void textBehindADocumentMakesItInvalidAndCostsNoOther() {
    assertThat(read(pretty(1) + "\nx, \"{\" \n" + pretty(2) + "}\n" + pretty(3)))
        .containsExactly("!syntax", "!syntax", "3");
    assertThat(read(pretty(1) + "\n" + pretty(2) + ",\"l\":[{}]}")).containsExactly("1", "!syntax");
  }

  @Test
  void textBeforeADocumentIsARecordOfItsOwn() {
    assertThat(read("one\ntwo\n" + pretty(1) + "\n" + pretty(2)))
        .containsExactly("!syntax", "1", "2");
  }

  @Test
  void inputThatEndsWithinAValueSaysSo() {
    assertThat(read(page(1, 2) + page(3).substring(0, 60)))
        .startsWith("1", "2", "!syntax")
        .endsWith("the list of customers is not closed; records read: 3");
    assertThat(read(pretty(1) + "\n" + pretty(2).substring(0, 60))).containsExactly("1", "!syntax");
    assertThat(read(page(1) + "\nx" + page(2)))
        .containsExactly("1", "damaged after the list of customers; records read: 1");
  }

  @ParameterizedTest
  @EnumSource(names = {"ARRAY", "PAGE"})
  void valuesOfAnotherKindThanGivenAreRejectedOneByOne(InputFormat said) {
    CustomerReader reader = CustomerReader.builder().input(said).build();
    String array = "[" + customer(1) + "]";
    String right = said == InputFormat.ARRAY ? array : page(1);
    String wrong = said == InputFormat.ARRAY ? page(2) : "[" + customer(2) + "]";

    assertThat(ListInputTest.read(reader, utf8(right + wrong + "\n" + right)))
        .containsExactly("1", "!wrong-type", "1");
    assertThat(ListInputTest.read(reader, utf8(right + right))).containsExactly("1", "1");
  }

  @Test
  void anyCutOfTheStreamGivesTheSame() {
    Random random = new Random(11);
    String input =
        pretty(1) + page(2, 3) + "\n{\n\"id\":nul}" + "[" + customer(5) + ", {}]" + page();
    List<String> expected = Records.of(utf8("\ufeff" + input));
    assertThat(expected).hasSize(6);
    for (int i = 0; i < 200; i++) {
      int cut = random.nextInt(input.length());
      ByteArrayInputStream first = new ByteArrayInputStream(utf8("\ufeff", input), 0, cut);
      ByteArrayInputStream rest =
          new ByteArrayInputStream(utf8("\ufeff", input), cut, input.length() + 3 - cut);
      assertThat(
              CustomerReader.create().stream(new SequenceInputStream(first, rest))
                  .map(Records::describe))
          .as("cut at %d", cut)
          .isEqualTo(expected);
    }
  }

  @Test
  void documentsBeyondTheLimitAreNotHeldAndCostThemselves() {
    ReadLimits limits = ReadLimits.builder().maxDocumentLength(1_000).build();
    CustomerReader small = CustomerReader.builder().limits(limits).build();
    String large = "{\n\"a\":\"" + "x}".repeat(200_000) + "\"}";

    assertThat(ListInputTest.read(small, utf8(pretty(1), large, pretty(3), large, "\n", pretty(4))))
        .containsExactly("1", "!too-large", "3", "!too-large", "4");
    assertThat(ListInputTest.read(small, utf8(pretty(1), "\n".repeat(200_000), pretty(2))))
        .containsExactly("1", "2");
  }

  @Test
  void recordsAfterADocumentBeyondTheLimitDoNotDependOnTheChunks() {
    CustomerReader small =
        CustomerReader.builder()
            .limits(ReadLimits.builder().maxDocumentLength(100).build())
            .input(InputFormat.ARRAY)
            .build();
    byte[] input = utf8("{\n\"a\":\"" + "x".repeat(200) + "\"}", "x", customer(1), "\n{\n}");
    List<String> whole = Records.of(small, input);

    assertThat(small.stream(new TrickleStream(input)).map(Records::describe)).isEqualTo(whole);
    for (int seed = 0; seed < 20; seed++) {
      ChunkedStream chunked = new ChunkedStream(input, 3, new Random(seed));
      assertThat(small.stream(chunked).map(Records::describe)).isEqualTo(whole);
    }
  }

  private static CustomerReader ofLimit(int maxLength, InputFormat format) {
    ReadLimits limits = ReadLimits.builder().maxDocumentLength(maxLength).build();
    return CustomerReader.builder().limits(limits).input(format).build();
  }

  /** The text is part of the document only if it is within the limit. */
  @ParameterizedTest
  @ValueSource(ints = {40, 100, 9_000})
  void textAfterBlanksBehindADocumentDoesNotDependOnTheChunks(int blanks) {
    CustomerReader small = ofLimit(customer(2).length() + 50, InputFormat.AUTO);
    byte[] input = utf8(pretty(1), customer(2), " ".repeat(blanks), "x\n", customer(3));

    List<String> whole = Records.of(small, input);

    assertThat(ListInputTest.read(small, input))
        .isEqualTo(blanks == 40 ? List.of("1", "!syntax", "3") : List.of("1", "2", "!syntax", "3"));
    assertThat(small.stream(new TrickleStream(input)).map(Records::describe)).isEqualTo(whole);
  }

  @ParameterizedTest
  @EnumSource
  void valuesAfterBlanksBeyondTheLimitDoNotDependOnTheChunks(InputFormat format) {
    CustomerReader small = ofLimit(400, format);
    for (String before : List.of("", "\ufeff")) {
      for (String blanks : List.of(" ".repeat(398), " ".repeat(401), " ".repeat(800) + "\n")) {
        for (String value : List.of("{\"id\":1}", page(1), "[" + customer(1) + "]")) {
          byte[] input = utf8(before, blanks, value, "\n", customer(2), "\n");
          assertThat(small.stream(new TrickleStream(input)).map(Object::toString))
              .as(before + blanks + value)
              .isEqualTo(
                  small.stream(new ByteArrayInputStream(input)).map(Object::toString).toList());
        }
      }
    }
  }
}
