package io.github.customerkit.json.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.TrickleStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that each element of arrays and pages is read independently of the others. */
class ListInputTest {

  private static final String NOT_CLOSED = "the list of customers is not closed; records read: ";
  private static final String BROKEN_AFTER = "damaged after the list of customers; records read: ";

  private static String customer(int id) {
    return Document.full().with("id", String.valueOf(id)).toString();
  }

  /**
   * Returns the IDs of accepted records, {@code !code} of rejected ones, and at last why reading
   * failed.
   */
  static List<String> read(CustomerReader reader, byte[] input) {
    return read(reader, new TrickleStream(input));
  }

  static List<String> read(CustomerReader reader, InputStream input) {
    List<String> reported = new ArrayList<>();
    try {
      reader.forEach(
          input,
          found ->
              reported.add(
                  found.isAccepted()
                      ? String.valueOf(found.orElseThrow().getId())
                      : "!" + found.getProblems().get(0).getCode()));
    } catch (UncheckedIOException e) {
      reported.add(e.getCause().getMessage());
    }
    return reported;
  }

  private static List<String> read(String input) {
    return read(CustomerReader.create(), input.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void elementsOfAnArrayAreRecords() {
    assertThat(read("[" + customer(1) + "," + customer(2) + "]")).containsExactly("1", "2");
    assertThat(read("\ufeff \n[\n" + customer(1) + " ,\r\n" + customer(2) + "\n]\n"))
        .containsExactly("1", "2");
    assertThat(read("[]")).isEmpty();
    assertThat(read(" [ ] ")).isEmpty();
  }

  @Test
  void elementsOfAPageAreRecordsWhateverElseItHas() {
    String data = "\"data\":[" + customer(1) + "," + customer(2) + "]";
    assertThat(read("{" + data + "}")).containsExactly("1", "2");
    assertThat(read("{\"hasMore\":true," + data + ",\"totalResultSize\":7}\n"))
        .containsExactly("1", "2");
    assertThat(read("{\n \"new\": {\"data\": [3]},\n " + data + "\n}")).containsExactly("1", "2");
    assertThat(read("{\"data\":[],\"hasMore\":false}")).isEmpty();
  }

  @Test
  void placeOfAnElementIsItsNumberAndOffsetWithoutALine() {
    String input = "[ " + customer(1) + ",\n{}]";
    assertThat(CustomerReader.create().stream(new ByteArrayInputStream(input.getBytes())))
        .extracting(
            CustomerRecord::getNumber, CustomerRecord::getLine, CustomerRecord::getByteOffset)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1L, null, 2L),
            org.assertj.core.groups.Tuple.tuple(2L, null, 4L + customer(1).length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"id\":\"x\"}|missing-or-type",
        "3|wrong-type",
        "null|wrong-type",
        "[[],{}]|wrong-type",
        "tru|syntax",
        "{\"id\":1,}|syntax",
        "{\"l\":[1,2}|syntax",
        "{\"id\":1} {}|missing",
        "\"a,b]\"|wrong-type",
        "{\"s\":\"\\\"]},\"|syntax",
        "|syntax"
      })
  void invalidElementCostsOneRecord(String element, String code) {
    String bad = element == null ? "" : element;
    List<String> reported = read("[" + customer(1) + "," + bad + "," + customer(2) + "]");
    assertThat(reported).hasSize(3).startsWith("1").endsWith("2");
    assertThat(reported.get(1)).startsWith("!");
    if (!code.contains("-or-")) {
      assertThat(reported.get(1)).isEqualTo("!" + code);
    }
  }

  @Test
  void missingBraceCostsItsElementOnly() {
    String whole = customer(2);
    String cut = whole.substring(0, whole.length() - 1);
    assertThat(read("[" + customer(1) + "," + cut + ", " + customer(3) + "," + customer(4) + "]"))
        .containsExactly("1", "!syntax", "3", "4");
    assertThat(read("[" + customer(1) + ",{\"attributes\":{\"a\":1, \"b\":2}," + customer(3) + "]"))
        .containsExactly("1", "!syntax", "3");
    assertThat(read("[" + customer(1) + "," + cut + "]")).containsExactly("1", "!syntax");
  }

  /** It is unclear which list a bracket of the wrong kind ends. */
  @Test
  void bracketOfTheListWithinAnObjectEndsTheList() {
    assertThat(read("[" + customer(1) + ",{\"id\":2]}," + customer(3) + "]"))
        .containsExactly("1", "!syntax", BROKEN_AFTER + 2);
  }

  @Test
  void inputOfAnotherFormatThanGivenIsOneRejectedRecord() {
    for (InputFormat said : List.of(InputFormat.ARRAY, InputFormat.PAGE)) {
      CustomerReader reader = CustomerReader.builder().input(said).build();
      String expected = said == InputFormat.ARRAY ? "array" : "page";
      Map<String, String> others =
          Map.of(customer(1), "an object with the names id", "3", "a number", "x", "another input");
      others.forEach(
          (other, found) ->
              assertThat(reader.stream(new ByteArrayInputStream(other.getBytes())))
                  .extracting(CustomerRecord::toString)
                  .containsExactly(
                      "record 1: rejected, problems [ERROR wrong-type: expected "
                          + expected
                          + ", found "
                          + found
                          + "]"));
      assertThat(reader.stream(new ByteArrayInputStream(" \n".getBytes()))).isEmpty();
    }
  }

  @Test
  void objectWithAnIdIsACustomerWhateverItsData() {
    assertThat(read("{\"data\":[1]," + customer(1).substring(1))).containsExactly("1");
    assertThat(read("{\"data\":[1]," + customer(1).substring(1) + "\n" + customer(2)))
        .containsExactly("1", "2");
  }

  @Test
  void openStringCostsItsElementIfALineEndsIt() {
    String open =
        customer(2).replace("\"integrationId\":\"", "\"integrationId\":\"\",\"open\":\"x");
    String broken = open.substring(0, open.indexOf("\"x") + 2) + "\n}";
    assertThat(read("[" + customer(1) + ",\n" + broken + ",\n" + customer(3) + "\n]"))
        .containsExactly("1", "!syntax", "3");
  }

  @Test
  void commaBeforeTheEndIsAnInvalidElement() {
    assertThat(read("[" + customer(1) + ",]")).containsExactly("1", "!syntax");
    assertThat(read("[,]")).containsExactly("!syntax", "!syntax");
  }

  @Test
  void listThatIsCutEndsWithTheNumberOfRecords() {
    assertThat(read("[" + customer(1) + "," + customer(2)))
        .containsExactly("1", "2", NOT_CLOSED + 2);
    assertThat(read("[" + customer(1) + ",{\"id\":"))
        .containsExactly("1", "!syntax", NOT_CLOSED + 2);
    assertThat(read("[" + customer(1) + ",")).containsExactly("1", NOT_CLOSED + 1);
    assertThat(read("[")).containsExactly(NOT_CLOSED + 0);
    assertThat(read("{\"data\":[" + customer(1) + "]")).containsExactly("1", BROKEN_AFTER + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "]", ",", "}", "\"", "3"})
  void invalidTextAfterAListEndsReadingWithTheNumberOfRecords(String rest) {
    assertThat(read("[" + customer(1) + "]\n" + rest)).containsExactly("1", BROKEN_AFTER + 1);
    assertThat(read("[" + customer(1) + "]" + rest + "[]")).containsExactly("1", BROKEN_AFTER + 1);
    if (!rest.equals("}")) {
      assertThat(read("{\"data\":[" + customer(1) + "]" + rest))
          .containsExactly("1", BROKEN_AFTER + 1);
    }
    assertThat(read("{\"data\":[" + customer(1) + "]}" + rest))
        .containsExactly("1", BROKEN_AFTER + 1);
  }

  @Test
  void elementBeyondTheLimitIsOneRecordAndNotHeld() {
    CustomerReader small =
        CustomerReader.builder()
            .limits(ReadLimits.builder().maxDocumentLength(2_000).build())
            .build();
    String large = "{\"a\":\"" + "x],".repeat(200_000) + "\"}";
    byte[] input =
        ("[" + customer(1) + "," + large + "," + customer(3) + "]")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(read(small, input)).containsExactly("1", "!too-large", "3");
  }
}
