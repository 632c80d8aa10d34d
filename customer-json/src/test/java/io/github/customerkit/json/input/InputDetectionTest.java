package io.github.customerkit.json.input;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.Records;
import io.github.customerkit.json.fixture.TrickleStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputDetectionTest {

  private static final int LENGTH = customer(1).length();

  private static List<String> as(InputFormat input, String text) {
    return Records.of(CustomerReader.builder().input(input).build(), utf8(text));
  }

  private static String pretty(long id) {
    return customer(id).replace(",", ",\n  ").replace("{", "{\n  ");
  }

  @Test
  void autoIsTheDefault() {
    String lines = customer(1) + "\n" + customer(2);

    assertThat(Records.of(utf8(lines))).isEqualTo(as(InputFormat.AUTO, lines)).hasSize(2);
    assertThat(as(null, lines)).isEqualTo(as(InputFormat.AUTO, lines));
  }

  @Test
  void oneCustomerInOneLineIsALine() {
    assertThat(as(InputFormat.AUTO, customer(1))).containsExactly("1 line 1 at 0: customer 1");
  }

  @Test
  void aFirstLineThatIsAWholeObjectMakesLines() {
    assertThat(as(InputFormat.AUTO, "{}\n" + customer(2)))
        .hasSize(2)
        .last()
        .isEqualTo("2 line 2 at 3: customer 2");
  }

  @Test
  void aSecondLineThatIsAWholeObjectMakesLines() {
    assertThat(as(InputFormat.AUTO, "{\"id\":\n" + customer(2) + "\n" + customer(3)))
        .containsExactly(
            "1 line 1 at 0:  syntax",
            "2 line 2 at 7: customer 2",
            "3 line 3 at %d: customer 3".formatted(7 + LENGTH + 1));
    assertThat(as(InputFormat.AUTO, "\n\nbroken\n\n" + customer(2)))
        .containsExactly("1 line 3 at 2:  syntax", "2 line 5 at 10: customer 2");
  }

  @Test
  void thirdLineIsNotExamined() {
    assertThat(as(InputFormat.AUTO, "{\n\"id\":\n" + customer(3)))
        .containsExactly("1 line null at 0: /id wrong-type,  syntax");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\n\n \r\n", "\ufeff", "\ufeff\n\n"})
  void aCustomerOverSeveralLinesIsOneDocumentWhateverIsBeforeIt(String before) {
    assertThat(as(InputFormat.AUTO, before + pretty(1)))
        .containsExactly("1 line null at 0: customer 1");
    assertThat(as(InputFormat.AUTO, before + pretty(1) + "\r\n\n"))
        .containsExactly("1 line null at 0: customer 1");
  }

  @Test
  void aDocumentLongerThanTheBufferIsOneDocument() {
    String document = pretty(1).replace("english", "e".repeat(200_000));

    assertThat(as(InputFormat.AUTO, document)).containsExactly("1 line null at 0: customer 1");
    assertThat(CustomerReader.create().stream(new TrickleStream(utf8(document))))
        .singleElement()
        .satisfies(one -> assertThat(one.orElseThrow().getId()).isEqualTo(1));
  }

  @Test
  void problemsOfADocumentHaveItsLineNumbers() {
    assertThat(Records.of(utf8("\n  \n{\n\n\"id\": 1,\n}")))
        .containsExactly("1 line null at 0:  syntax");
    assertThat(
            CustomerReader.create().stream(new TrickleStream(utf8("\n  \n{\n\n\"id\": 1,\n}")))
                .map(Object::toString))
        .containsExactly(
            "record 1: rejected, problems"
                + " [ERROR syntax: not valid JSON at line 6, column 2 of the record]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x%s", "\"%s", "{\"data\":{\"a\":[%s]}"})
  void linesThatAreNotWholeObjectsAreOneDocument(String format) {
    String input = format.replace("%s", customer(1));

    assertThat(as(InputFormat.AUTO, input))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("1 line null at 0:");
  }

  @Test
  void aDocumentInAnotherEncodingIsOneDocument() {
    byte[] wide = (customer(1) + "\n" + customer(2)).getBytes(StandardCharsets.UTF_16LE);

    assertThat(Records.of(wide)).containsExactly("1 line null at 0:  encoding");
  }

  @Test
  void ndjsonTakesALineForARecordWhateverItIs() {
    assertThat(as(InputFormat.NDJSON, "{\n}\n" + customer(3)))
        .containsExactly(
            "1 line 1 at 0:  syntax", "2 line 2 at 2:  syntax", "3 line 3 at 4: customer 3");
    assertThat(as(InputFormat.NDJSON, pretty(1))).hasSizeGreaterThan(10).noneMatch(isACustomer());
  }

  private static Predicate<String> isACustomer() {
    return reported -> reported.contains("customer");
  }

  @Test
  void formatCustomerReadsTheWholeInputAsOneDocument() {
    assertThat(as(InputFormat.CUSTOMER, customer(1) + "\n"))
        .containsExactly("1 line null at 0: customer 1");
    assertThat(as(InputFormat.CUSTOMER, "\ufeff" + pretty(1)))
        .containsExactly("1 line null at 0: customer 1");
    assertThat(as(InputFormat.CUSTOMER, customer(1) + "\n" + customer(2)))
        .containsExactly("1 line null at 0:  syntax");
  }

  @Test
  void documentBeyondTheLimitIsRejectedInAnyFormat() {
    ReadLimits limits = ReadLimits.builder().maxDocumentLength(LENGTH).build();
    byte[] pretty = utf8(pretty(1));

    for (InputFormat input : List.of(InputFormat.AUTO, InputFormat.CUSTOMER)) {
      CustomerReader reader = CustomerReader.builder().limits(limits).input(input).build();
      assertThat(Records.of(reader, pretty)).containsExactly("1 line null at 0:  too-large");
      assertThat(Records.of(reader, utf8(customer(1))))
          .hasSize(1)
          .first()
          .asString()
          .endsWith(": customer 1");
    }
  }

  @Test
  void aFirstLineBeyondTheLimitMakesLines() {
    ReadLimits limits = ReadLimits.builder().maxDocumentLength(LENGTH).build();
    CustomerReader reader = CustomerReader.builder().limits(limits).build();

    assertThat(Records.of(reader, utf8(customer(1), " \n", customer(2))))
        .containsExactly(
            "1 line 1 at 0:  too-large", "2 line 2 at %d: customer 2".formatted(LENGTH + 2));
    assertThat(Records.of(reader, utf8(customer(1), " \n{\n", customer(3))))
        .containsExactly(
            "1 line 1 at 0:  too-large",
            "2 line 2 at %d:  syntax".formatted(LENGTH + 2),
            "3 line 3 at %d: customer 3".formatted(LENGTH + 4));
    assertThat(Records.of(reader, utf8(customer(1), " ")))
        .containsExactly("1 line 1 at 0:  too-large");
  }
}
