package io.github.customerkit.json.invalid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.ReportedProblems;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxProblemTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NaN",
        "Infinity",
        "-Infinity",
        "undefined",
        "True",
        "tru",
        "nul",
        "01",
        "-01",
        "+1",
        "1.",
        ".5",
        "-",
        "1e",
        "1e+",
        "0x1",
        "1_000",
        "'text'",
        "\"open",
        "\"tab\there\"",
        "\"line\nbreak\"",
        "\"nul\0here\"",
        "\"\\x41\"",
        "\"\\u12g4\"",
        "\"\\u12\"",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1}",
        "[1",
        "{\"a\":1,}",
        "{,}",
        "{\"a\"}",
        "{\"a\" 1}",
        "{\"a\":}",
        "{\"a\":1 \"b\":2}",
        "{a:1}",
        "{'a':1}",
        "{1:1}",
        "",
        "1,,\"w\":2",
        "/* comment */ 1",
        "1 // comment",
        "\u00a0 1",
        "\u2028 1"
      })
  void invalidJsonIsASyntaxProblem(String value) {
    ReportedProblems.codesOf(Document.full().with("unknown", value)).containsExactly(" syntax");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "{}", "[]", "null", ",", "}", "]", "0", "\"\"", "//", "\0", "\u00a0"})
  void textAfterADocumentIsASyntaxProblem(String trailing) {
    ReportedProblems.codesOf(Document.full() + trailing).containsExactly(" syntax");
    ReportedProblems.codesOf(Document.full() + " \n" + trailing).containsExactly(" syntax");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\r\t ", "x", "nul", "-", "'", "\u00a0{}", "// {}\n{}"})
  void textWithoutADocumentIsASyntaxProblem(String text) {
    ReportedProblems.codesOf(text).containsExactly(" syntax");
  }

  @Test
  void theMessageHasThePlaceWhereReadingStopped() {
    String expected = " ERROR syntax [JSON] not valid JSON at ";

    ReportedProblems.of("").containsExactly(expected + "column 1");
    ReportedProblems.of("{\"a\":}").containsExactly(expected + "column 7");
    ReportedProblems.of("{\n  \"a\": 1,\n  \"b\": }")
        .containsExactly(expected + "line 3, column 9 of the record");
    ReportedProblems.of("{\r\n\"a\": tru}")
        .containsExactly(expected + "line 2, column 9 of the record");
  }

  @Test
  void textAfterTheDocumentIsReportedAsSuch() {
    String expected = " ERROR syntax [JSON] text after the end of the document, at ";
    int end = Document.full().toString().length();

    ReportedProblems.of(Document.full() + "x").containsExactly(expected + "column " + (end + 2));
    ReportedProblems.of(Document.full() + "{}").containsExactly(expected + "column " + (end + 2));
    ReportedProblems.of(Document.full() + "\n,")
        .containsExactly(expected + "line 2, column 2 of the record");
  }

  @Test
  void documentTruncatedAnywhereIsOnlyASyntaxProblem() {
    byte[] whole = Document.full().withAttribute("[1.5,true,null,\"a\\u0041\"]").bytes();

    for (int length = 0; length < whole.length; length++) {
      ReportedProblems.of(Arrays.copyOf(whole, length))
          .as("the first %d bytes", length)
          .hasSize(1)
          .first()
          .asString()
          .matches(" ERROR syntax \\[JSON] not valid JSON at column \\d+");
    }
  }

  @Test
  void problemsFoundEarlierAreKept() {
    ReportedProblems.codesOf(
            "{\"id\":\"6\",\"created\":\"x\",\"accountId\":null,\"attributes\":{\"a\":1,\"a\":2},!")
        .containsExactly(
            "/id wrong-type",
            "/created bad-timestamp",
            "/accountId missing",
            "/attributes/a duplicate-name",
            " syntax");
  }

  @Test
  void missingFieldsOfATruncatedDocumentAreNotReported() {
    ReportedProblems.codesOf("{\"id\":6").containsExactly(" syntax");
    ReportedProblems.codesOf("{\"id\":6}").hasSize(7).allMatch(line -> line.endsWith(" missing"));
    ReportedProblems.codesOf("{\"id\":6}{}").hasSize(8).last().isEqualTo(" syntax");
  }

  @Test
  void lineAndColumnAreThoseOfTheRecordAndNotOfTheFile() {
    byte[] lines = (Document.full() + "\n{\"id\":}\n").getBytes();

    assertThat(CustomerReader.create().stream(new ByteArrayInputStream(lines)))
        .last()
        .extracting(CustomerRecord::toString)
        .isEqualTo(
            "record 2 (line 2): rejected, problems"
                + " [ERROR syntax: not valid JSON at column 8]");
  }
}
