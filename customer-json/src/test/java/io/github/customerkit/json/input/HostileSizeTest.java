package io.github.customerkit.json.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.ReportedProblems;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests that large parts without customers cost no more than their size, and hide no customer. */
class HostileSizeTest {

  private static final ReadLimits SMALL = ReadLimits.builder().maxDocumentLength(1_000).build();

  private static List<String> read(CustomerReader reader, InputStream in) {
    return reader.stream(in).map(CustomerRecord::toString).toList();
  }

  private static InputStream after(int count, char blank, String text) {
    byte[] blanks = String.valueOf(blank).repeat(count).getBytes(StandardCharsets.UTF_8);
    return new SequenceInputStream(
        new ByteArrayInputStream(blanks),
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static CustomerReader small(InputFormat input) {
    return CustomerReader.builder().limits(SMALL).input(input).build();
  }

  @Test
  void hiddenNameOnThePathToManyProblemsIsExaminedOnce() {
    String name = "a".repeat(5_000_000) + "!";
    String problems = String.join(",", Collections.nCopies(24_999, "1e999"));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            ReportedProblems.codesOf("{\"" + name + "\":[" + problems + "]}")
                .contains("/?/998 too-large"));
  }

  @Test
  void documentAfterMoreBlanksThanADocumentHasIsTooLargeAndNotForgotten() {
    String reported =
        "record 1: rejected, problems" + " [ERROR too-large: a document of more than 1000 bytes]";
    for (InputFormat input : List.of(InputFormat.CUSTOMER, InputFormat.AUTO)) {
      assertThat(read(small(input), after(200_000, '\n', "{\n}"))).containsExactly(reported);
      assertThat(read(small(input), after(200_000, '\n', "x"))).containsExactly(reported);
      assertThat(read(small(input), after(200_000, '\n', "\n "))).isEmpty();
    }
    assertThat(read(small(InputFormat.CUSTOMER), after(200_000, ' ', "{}")))
        .containsExactly(reported);
    assertThat(read(small(InputFormat.CUSTOMER), after(200_000, ' ', ""))).isEmpty();
  }

  @Test
  void lineAfterMoreBlankLinesThanADocumentHasIsRead() {
    assertThat(read(small(InputFormat.AUTO), after(200_000, '\n', "{\"id\":0}")))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("record 1 (line 200001): rejected, problems [/created: ERROR missing: ");
  }

  @Test
  void blankLinesAfterTheFirstLineAreExaminedOnce() {
    String array = "[" + Document.full() + "\n".repeat(1_000_000) + "," + Document.full() + "]";
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(read(CustomerReader.create(), after(0, ' ', array))).hasSize(2));
  }

  @Test
  void secondLineAfterMoreBlankLinesThanADocumentHasIsNotExamined() {
    InputStream near = after(0, ' ', "x\n" + "\n".repeat(990) + "{\"id\":0}");
    assertThat(read(small(InputFormat.AUTO), near))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("record 1 (line 1): rejected, problems [ERROR syntax: ");
    for (String blanks : List.of("\n".repeat(2_000), " \n".repeat(1_000))) {
      InputStream far = after(0, ' ', "x\n" + blanks + "{\"id\":0}");
      assertThat(read(small(InputFormat.AUTO), far))
          .hasSize(2)
          .first()
          .isEqualTo(
              "record 1: rejected, problems [ERROR too-large: a document of more than 1000 bytes]");
    }
  }

  @Test
  void openBracketsAreNotHeldInLookingWhatAnInputHolds() {
    String deep = "{\"a\":" + "[".repeat(1_000_000);
    assertThat(read(CustomerReader.create(), after(0, ' ', deep)))
        .containsExactly(
            "record 1: rejected, problems [ERROR too-large: nesting of more than 64 levels]");
    assertThat(read(CustomerReader.create(), after(0, ' ', deep + "\n{}"))).hasSize(2);
  }

  @Test
  void valuesBeyondALimitAreCheckedButNotKept() {
    ReadLimits limits = ReadLimits.builder().maxElements(2).maxMembers(20).build();
    String elements = "[1,2,{\"a\":1,\"a\":2},1e999]";
    ReportedProblems.of(limits, Document.full().withAttribute(elements))
        .extracting(reported -> reported.substring(0, reported.indexOf('[') - 1))
        .containsExactly(
            "/attributes/A/2/a ERROR duplicate-name",
            "/attributes/A/3 ERROR too-large",
            "/attributes/A ERROR too-large");
  }

  @Test
  void namesBeyondTheLimitAreComparedWithThoseWithinIt() {
    ReadLimits limits = ReadLimits.builder().maxMembers(20).build();
    StringBuilder members = new StringBuilder("\"m0\":0");
    for (int i = 1; i < 30; i++) {
      members.append(",\"m").append(i).append("\":").append(i);
    }
    ReportedProblems.of(
            limits, Document.full().withAttribute("{" + members + ",\"m3\":1,\"m29\":1}"))
        .extracting(reported -> reported.substring(0, reported.indexOf('[') - 1))
        .containsExactly("/attributes/A/m3 ERROR duplicate-name", "/attributes/A ERROR too-large");
  }

  @Test
  void textsOfProblemsStayShort() {
    CustomerRecord rejected =
        CustomerReader.create().stream(
                after(0, ' ', "{\"" + "a".repeat(100_000) + "\":[" + "1e999,".repeat(99) + "1]}"))
            .findFirst()
            .orElseThrow();
    assertThat(rejected.toString()).hasSizeLessThan(2_000).endsWith("; and 103 more]");
    assertThat(rejected.getProblems()).hasSize(108);
  }

  @Test
  void byteOrderMarkBeforeATextIsSkippedAsBeforeBytes() {
    ReportedProblems.of("\ufeff" + Document.full()).isEmpty();
    ReportedProblems.of(("\ufeff" + Document.full()).getBytes(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void zeroByteInUtf8IsASyntaxProblem() {
    ReportedProblems.codesOf("{\0}").containsExactly(" syntax");
    ReportedProblems.of("{\0}".getBytes(StandardCharsets.UTF_8))
        .hasSize(1)
        .first()
        .asString()
        .contains("syntax");
    ReportedProblems.of("\0\"id\": 6".getBytes(StandardCharsets.UTF_8))
        .hasSize(1)
        .first()
        .asString()
        .contains("syntax");
  }
}
