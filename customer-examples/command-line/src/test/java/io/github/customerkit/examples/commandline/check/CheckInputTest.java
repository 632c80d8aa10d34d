package io.github.customerkit.examples.commandline.check;

import static io.github.customerkit.examples.commandline.testing.Documents.BYTE_ORDER_MARK;
import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.pretty;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckInputTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @TempDir private Path directory;

  /** Returns the number of records, and record, line and code of each problem. */
  private static List<String> check(String in, String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "check";
    args[1] = "--format=json";
    System.arraycopy(options, 0, args, 2, options.length);
    JsonNode report = MAPPER.readTree(Run.of(in, args).out());
    List<String> found = new ArrayList<>();
    found.add("read " + report.get("read"));
    for (JsonNode problem : report.get("problems")) {
      found.add(
          "%s (line %s) %s"
              .formatted(
                  problem.get("record"), problem.get("line"), problem.get("code").asString()));
    }
    return found;
  }

  @Test
  void prettyPrintedCustomerIsOneDocument() {
    assertThat(check(pretty(accepted(1)))).containsExactly("read 1");
    assertThat(check(pretty(rejected(1)))).containsExactly("read 1", "1 (line null) missing");
  }

  @Test
  void singleWholeLineIsNdjson() {
    assertThat(check(rejected(1))).containsExactly("read 1", "1 (line 1) missing");
  }

  @Test
  void invalidFirstLineCostsOneRecord() {
    assertThat(check("{\"id\":1,\n" + accepted(2) + "\n" + accepted(3)))
        .containsExactly("read 3", "1 (line 1) syntax");
  }

  @Test
  void invalidSecondLineCostsOneRecord() {
    assertThat(check(accepted(1) + "\n{\"id\":1,\n" + accepted(3)))
        .containsExactly("read 3", "2 (line 2) syntax");
  }

  @Test
  void twoBrokenLinesAtTheStartMakeDocuments() {
    assertThat(check("{\"id\":1,\n{\"id\":2,\n" + accepted(3)))
        .containsExactly("read 3", "1 (line null) syntax", "2 (line null) syntax");
  }

  @Test
  void onlyLineIfBrokenIsOneDocument() {
    assertThat(check(accepted(1).replace("}", ",}")))
        .containsExactly("read 1", "1 (line null) syntax");
  }

  @Test
  void blankLinesBeforeTheFirstTwoDoNotHideNdjson() {
    assertThat(check("\n \n{\"id\":1,\n\t\n" + rejected(2)))
        .containsExactly("read 2", "1 (line 3) syntax", "2 (line 5) missing");
  }

  @Test
  void documentsArrayAndPagesOneAfterAnotherAreReadAsWhatTheyAre() {
    assertThat(check(pretty(accepted(1)) + pretty(rejected(2)) + pretty(accepted(3))))
        .containsExactly("read 3", "2 (line null) missing");
    String one = "{\"data\":[" + accepted(1) + "," + rejected(2) + "]}";
    String other = "{\"data\":[" + rejected(3) + "," + accepted(4) + "]}";
    assertThat(check(one + "\n" + other + "[" + accepted(5) + "]" + pretty(accepted(6)) + "[]"))
        .containsExactly("read 6", "2 (line null) missing", "3 (line null) missing");
  }

  @Test
  void formatCustomerOverridesDetectedLines() {
    assertThat(check(rejected(1) + "\n", "--input", "customer"))
        .containsExactly("read 1", "1 (line null) missing");
    assertThat(check(accepted(1) + "\n" + accepted(2), "--input=customer"))
        .containsExactly("read 1", "1 (line null) syntax");
  }

  @Test
  void formatNdjsonOverridesADetectedDocument() {
    assertThat(check("{\n\"id\"\n:1}\n", "--input", "ndjson"))
        .containsExactly(
            "read 3", "1 (line 1) syntax", "2 (line 2) wrong-type", "3 (line 3) syntax");
  }

  @Test
  void autoIsTheDefault() {
    assertThat(check("{\n\"id\":1\n}", "--input=auto")).isEqualTo(check("{\n\"id\":1\n}"));
  }

  @Test
  void kindsAreNamedInAnyCase() {
    assertThat(check(rejected(1), "--input=Customer"))
        .containsExactly("read 1", "1 (line null) missing");
  }

  @Test
  void byteOrderMarkAtTheStartIsSkipped() {
    assertThat(check(BYTE_ORDER_MARK + accepted(1) + "\n" + accepted(2))).containsExactly("read 2");
    assertThat(check(BYTE_ORDER_MARK + pretty(accepted(1)))).containsExactly("read 1");
    assertThat(check(BYTE_ORDER_MARK + accepted(1), "--input=customer")).containsExactly("read 1");
    assertThat(check(BYTE_ORDER_MARK + accepted(1), "--input=ndjson")).containsExactly("read 1");
  }

  @Test
  void byteOrderMarkAtTheStartOfEachFileIsSkipped() throws IOException {
    Path a = Files.writeString(directory.resolve("a"), BYTE_ORDER_MARK + accepted(1));
    Path b = Files.writeString(directory.resolve("b"), BYTE_ORDER_MARK + accepted(2));
    assertThat(check("", a.toString(), b.toString())).containsExactly("read 2");
  }

  @Test
  void byteOrderMarkElsewhereIsAnError() {
    assertThat(check(accepted(1) + "\n" + BYTE_ORDER_MARK + accepted(2)))
        .containsExactly("read 2", "2 (line 2) syntax");
    assertThat(check(BYTE_ORDER_MARK + BYTE_ORDER_MARK + accepted(1)))
        .containsExactly("read 1", "1 (line null) syntax");
  }

  @Test
  void carriageReturnBeforeLineFeedIsWhiteSpace() {
    assertThat(check(accepted(1) + "\r\n\r\n" + rejected(2) + "\r\n" + accepted(3) + "\r"))
        .containsExactly("read 3", "2 (line 3) missing");
    assertThat(check(pretty(accepted(1)).replace("\n", "\r\n"))).containsExactly("read 1");
  }

  @Test
  void lastLineNeedsNoLineFeed() {
    assertThat(check(accepted(1) + "\n" + rejected(2)))
        .isEqualTo(check(accepted(1) + "\n" + rejected(2) + "\n"))
        .containsExactly("read 2", "2 (line 2) missing");
  }

  @Test
  void formatIsDetectedForEachInput() throws IOException {
    Path document = Files.writeString(directory.resolve("document"), pretty(rejected(1)));
    Path lines = Files.writeString(directory.resolve("lines"), accepted(2) + "\n" + rejected(3));
    assertThat(check("", document.toString(), lines.toString(), document.toString()))
        .containsExactly(
            "read 4", "1 (line null) missing", "2 (line 2) missing", "1 (line null) missing");
  }

  @Test
  void utf16IsAnEncodingProblemNotASyntaxProblem() {
    byte[] wide = accepted(1).getBytes(StandardCharsets.UTF_16LE);
    assertThat(Run.of(new ByteArrayInputStream(wide), "check", "--format=json").out())
        .contains("\"errorsByCode\":{\"encoding\":1}", "\"rejected\":1");
  }
}
