package io.github.customerkit.json.envelope;

import static io.github.customerkit.json.envelope.Envelopes.BULK;
import static io.github.customerkit.json.envelope.Envelopes.at;
import static io.github.customerkit.json.envelope.Envelopes.read;
import static io.github.customerkit.json.envelope.Envelopes.records;
import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.joined;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.Records;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the problems of documents around customers, and of the customers in them. */
class EnvelopeProblemsTest {
  @Test
  void envelopeWithoutACustomerIsRejectedWithThePlace() {
    assertThat(read("/customerProfile", "{\"effects\":[]}"))
        .containsExactly("1 line 1 at 0: /customerProfile missing");
    assertThat(read("/customerProfile", "{\"customerProfile\":null}"))
        .containsExactly("1 line 1 at 19: /customerProfile missing");
    assertThat(read("/record/data", "{\"record\":{}}"))
        .containsExactly("1 line 1 at 10: /record/data missing");
    assertThat(read("/record/data", "{\"record\":7}"))
        .containsExactly("1 line 1 at 10: /record wrong-type");
    assertThat(read("/record/data", "7")).containsExactly("1 line null at 0:  wrong-type");
    assertThat(read(BULK, "{}")).containsExactly("1 line 1 at 0: /integrationStates missing");
    assertThat(read(BULK, "{\"integrationStates\":{}}"))
        .containsExactly("1 line 1 at 21: /integrationStates wrong-type");
  }

  @Test
  void oneInvalidCustomerCostsOneRecord() {
    String states =
        "{\"integrationStates\":[{\"customerProfile\":"
            + customer(1)
            + "},{\"x\":1},null,{\"customerProfile\":5},{\"customerProfile\":{\"id\":tru}},"
            + "{\"customerProfile\":"
            + customer(2)
            + "}]}";
    assertThat(read(BULK, states).stream().map(one -> one.replaceFirst(" line .*: ", " ")))
        .containsExactly(
            "1 customer 1",
            "2 /integrationStates/1/customerProfile missing",
            "3 /integrationStates/2 missing",
            "4  wrong-type",
            "5  syntax",
            "6 customer 2");
  }

  @Test
  void problemsPointIntoTheCustomerAndSoDoItsBytes() {
    String bad = customer(1).replace("31", "\"31\"");
    String input = "{\"record\": " + bad + " }";
    CustomerRecord record = records(at("/record").build(), utf8(input)).get(0);

    assertThat(Records.describe(record)).endsWith(": /accountId wrong-type");
    assertThat(record.getRawBytes()).isEqualTo(utf8(bad));
    assertThat(records(at("/other").build(), utf8(input)).get(0).getRawBytes())
        .isEqualTo(utf8(input));
    assertThat(records(at("/record/data").build(), utf8(input)).get(0).getRawBytes())
        .isEqualTo(utf8(bad));
  }

  @Test
  void messagesNameTheExpectedValue() {
    CustomerReader german = at("/record").locale(Locale.GERMAN).build();
    assertThat(records(german, utf8("{}")).get(0).getProblems())
        .extracting(Problem::getMessage)
        .containsExactly("Pflichtfeld, aber nicht vorhanden oder null; erwartet wird customer");
    assertThat(records(at(BULK).build(), utf8("{\"integrationStates\":1}")).get(0).getProblems())
        .containsExactly(
            Problem.of(
                "/integrationStates",
                "wrong-type",
                Severity.ERROR,
                "array",
                "expected array, found a number"));
  }

  @Test
  void invalidEnvelopeIsOneRecordWithEveryProblem() {
    String customers = "\"a\":" + customer(1) + ",\"b\":" + customer(2);
    for (String[] one :
        new String[][] {
          {"{" + customers + ",\"x\":1,\"x\":1e999}", "/x duplicate-name"},
          {"{" + customers + ",\"n\":1e999,\"y\":[-1e999]}", "/n too-large, /y/0 too-large"},
          {"{\"a\":1," + customers + "}", "/a duplicate-name"},
          {"{" + customers + ",\"x\":tru}", " syntax"},
          {"{" + customers + "}}", " syntax"},
          {"{" + customers, " syntax"},
          {"{" + customers + ",\"s\":\"\\ud800\"}", " encoding"}
        }) {
      CustomerRecord record =
          records(at("/a").input(InputFormat.NDJSON).build(), utf8(one[0])).get(0);
      assertThat(Records.describe(record)).isEqualTo("1 line 1 at 0: " + one[1]);
      assertThat(record.getRawBytes()).isEqualTo(utf8(one[0]));
    }
    byte[] invalid = joined(utf8("{" + customers + ",\"s\":\""), new byte[] {-1}, utf8("\"}"));
    assertThat(Records.of(at("/a").input(InputFormat.NDJSON).build(), invalid))
        .containsExactly("1 line 1 at 0:  encoding");
  }

  @Test
  void placeOfASyntaxErrorIsThatInTheEnvelope() {
    CustomerReader lines = at("/a").input(InputFormat.NDJSON).build();
    String head = "{\"a\":" + customer(1) + ",";
    assertThat(records(lines, utf8(head + "x}")).get(0).getProblems())
        .extracting(Problem::getMessage)
        .containsExactly("not valid JSON at column " + (head.length() + 2));
  }

  @Test
  void limitsApplyToTheEnvelopeAndToTheCustomer() {
    String two = "{\"a\":[" + customer(1) + "," + customer(2) + ",7]}";
    ReadLimits elements = ReadLimits.builder().maxElements(2).build();
    assertThat(Records.of(at("/a/*").limits(elements).build(), utf8(two)))
        .containsExactly("1 line 1 at 0: /a too-large");
    ReadLimits length = ReadLimits.builder().maxDocumentLength(two.length() - 1).build();
    assertThat(Records.of(at("/a/*").limits(length).build(), utf8(two)))
        .containsExactly("1 line 1 at 0:  too-large");

    ReadLimits nesting = ReadLimits.builder().maxNesting(3).build();
    assertThat(Records.of(at("/a/*").limits(nesting).build(), utf8(two)))
        .hasSize(3)
        .first()
        .asString()
        .endsWith("customer 1");
    String deep = "{\"b\":[[[1]]],\"a\":[" + customer(1) + "]}";
    assertThat(Records.of(at("/a/*").limits(nesting).build(), utf8(deep)))
        .containsExactly("1 line 1 at 0:  too-large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"customerProfile", "#/a", "/a~", "/a~2b", "$.a", "*"})
  void otherTextsAreNoPointers(String at) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> at(at).build())
        .withMessage("at is '" + at + "'; expected a JSON Pointer such as /customerProfile");
  }
}
