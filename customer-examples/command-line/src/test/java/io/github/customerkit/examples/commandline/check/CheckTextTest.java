package io.github.customerkit.examples.commandline.check;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static io.github.customerkit.examples.commandline.testing.Documents.warned;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.commandline.testing.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTextTest {

  private static String expected(String resource) throws IOException {
    try (InputStream in = CheckTextTest.class.getResourceAsStream("/reports/" + resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String check(String in) {
    return Run.of(in, "check").out();
  }

  /** Returns a customer with a number of duplicate attributes. */
  private static String twice(int from, int to) {
    return accepted(1)
        .replace(
            "\"attributes\":{",
            "\"attributes\":{"
                + IntStream.range(from, to)
                    .mapToObj(i -> "\"a" + i + "\":1,\"a" + i + "\":2")
                    .collect(Collectors.joining(",")));
  }

  @Test
  void faultsAreATable() throws IOException {
    assertThat(Run.of("", "check", Samples.name(Samples.FAULTS)))
        .isEqualTo(new Run(1, expected("faults.txt"), "", ""));
  }

  @Test
  void faultsAreTheSameTableIfStrictButForTheCounts() throws IOException {
    assertThat(Run.of("", "check", "--strict", Samples.name(Samples.FAULTS)))
        .isEqualTo(
            new Run(
                1,
                expected("faults.txt")
                    .replace("5 accepted, 14 rejected", "0 accepted, 19 rejected"),
                "",
                ""));
  }

  @Test
  void vendorsExampleHasTwoWarnings() throws IOException {
    assertThat(Run.of("", "check", Samples.name(Samples.VENDOR_EXAMPLE)))
        .isEqualTo(new Run(0, expected("vendor-example.txt"), "", ""));
  }

  @Test
  void reportWithoutProblemsIsOneSentence() {
    assertThat(Run.of("", "check", Samples.name(Samples.CUSTOMERS)))
        .isEqualTo(new Run(0, "500 records read: 500 accepted, 0 rejected\n", "", ""));
  }

  @Test
  void zeroAndOneAreCountedInCorrectEnglish() {
    assertThat(check("")).isEqualTo("0 records read: 0 accepted, 0 rejected\n");
    assertThat(check(accepted(1))).isEqualTo("1 record read: 1 accepted, 0 rejected\n");
  }

  @Test
  void placesInAListAreOneGroupThatSaysWhereItIsFirst() {
    String lists =
        accepted(2)
            .replace(
                "\"attributes\":{}",
                "\"attributes\":{},\"audienceMemberships\":["
                    + "{\"id\":1,\"name\":\"a\"},".repeat(9)
                    + "{\"id\":0,\"name\":\"b\"},{\"id\":-1,\"name\":\"c\"}]");
    assertThat(check(accepted(1) + "\n\n" + lists + "\n" + lists))
        .isEqualTo(
            """
            3 records read: 1 accepted, 2 rejected

            SEVERITY  CODE                  WHERE                      COUNT  FIRST IN           WHAT
            ERROR     not-positive          /audienceMemberships/*/id      4  record 2 (line 3)  must be greater than 0
            WARNING   duplicate-membership  /audienceMemberships/*        16  record 2 (line 3)  must not have the ID of an earlier membership in the list
            """);
  }

  @Test
  void recordsOfSeveralInputsAreReportedWithTheirInputs() throws IOException {
    String name = Samples.name(Samples.FAULTS);
    assertThat(Run.of(accepted(1) + "\n\n" + rejected(2), "check", name, "-").out())
        .contains("  " + name + ", record 1   not valid JSON")
        .contains("  1  " + name + ", record 5 ");
    assertThat(Run.of(accepted(1) + "\n\n" + warned(2), "check", "-", name).out())
        .contains("  2  standard input, record 2 (line 3) ");
  }

  @Test
  void errorsStandBeforeWarningsAndTheMostFrequentFirst() {
    String in =
        (warned(1) + "\n").repeat(10)
            + (rejected(2) + "\n").repeat(2)
            + (accepted(4).replace(":3,", ":\"3\",") + "\n").repeat(9);
    assertThat(check(in))
        .isEqualTo(
            """
            21 records read: 10 accepted, 11 rejected

            SEVERITY  CODE               WHERE                   COUNT  FIRST IN   WHAT
            ERROR     wrong-type         /closedSessions             9  record 13  expected int64, found a string
            ERROR     missing            /accountId                  2  record 11  required, but absent or null; expected int64
            WARNING   self-referral      /advocateIntegrationId     10  record 1   must not be the customer's own integration ID
            WARNING   repeated-customer  /id                         9  record 2   must not be the ID of an earlier record
            """);
  }

  @Test
  void recordWithoutLinesHasNoLine() {
    assertThat(check("{"))
        .isEqualTo(
            """
            1 record read: 0 accepted, 1 rejected

            SEVERITY  CODE    WHERE         COUNT  FIRST IN  WHAT
            ERROR     syntax  whole record      1  record 1  not valid JSON at column 2
            """);
  }

  @Test
  void groupsAreAThousandAtMostAndTheRestIsCounted() {
    assertThat(check(twice(0, 1000)).lines()).hasSize(1003).noneMatch(l -> l.startsWith("and "));
    assertThat(check(twice(0, 1001)).lines())
        .hasSize(1004)
        .last()
        .isEqualTo("and 1 problem elsewhere");
    assertThat(check(twice(0, 1000) + "\n" + twice(500, 1500)).lines())
        .hasSize(1004)
        .contains("and 500 problems elsewhere")
        .anyMatch(line -> line.matches("ERROR +duplicate-name +/attributes/a999 +2 .*"));
  }

  @Test
  void longPlaceIsCutAtItsEnd() {
    String twice = "\"attributes\":{\"%1$s\":1,\"%1$s\":2}";
    String fits = "f".repeat(60 - "/attributes/".length());
    String in =
        accepted(1).replace("\"attributes\":{}", twice.formatted(fits))
            + "\n"
            + accepted(2).replace("\"attributes\":{}", twice.formatted(fits + "gh"));

    assertThat(check(in).lines())
        .contains(
            "ERROR     duplicate-name  /attributes/%s      1  record 1  %s"
                .formatted(fits, "the name occurs more than once in its object"),
            "ERROR     duplicate-name  /attributes/%s…      1  record 2  %s"
                .formatted(fits.substring(1), "the name occurs more than once in its object"));
    assertThat(Run.of(in, "check", "--format", "json").out()).contains(fits + "gh\"");
  }

  @Test
  void longNameOfAnInputIsCutAtItsStart(@TempDir Path directory) throws IOException {
    Path deep = Files.createDirectory(directory.resolve("d".repeat(100)));
    for (String start : List.of("", "x")) {
      String name = start + "😀".repeat(20) + "customers.ndjson";
      Path file = Files.writeString(deep.resolve(name), rejected(1));
      String shown = "…" + "d".repeat(2 - start.length()) + "/" + name;

      assertThat(firstIn(file)).hasSize(60).isEqualTo(shown);
    }
    Path splitting = Files.writeString(deep.resolve("😀".repeat(40) + "1"), rejected(1));
    assertThat(firstIn(splitting)).hasSize(60).isEqualTo("…" + "😀".repeat(29) + "1");
    Path split = Files.writeString(deep.resolve("😀".repeat(40) + "12"), rejected(1));
    assertThat(firstIn(split)).hasSize(59).isEqualTo("…" + "😀".repeat(28) + "12");
  }

  private static String firstIn(Path file) {
    String out = Run.of("", "check", Samples.name(Samples.CUSTOMERS), file.toString()).out();
    String row = out.lines().filter(line -> line.startsWith("ERROR")).findFirst().orElseThrow();
    return row.substring(row.indexOf("  1  ") + 5, row.indexOf(", record 1  "));
  }

  @Test
  void rowsStayNarrowWhateverTheDocumentHolds() {
    String in = twice(0, 200).replace("\"a0\":1", "\"" + "n".repeat(50_000) + "\":1,\"a0\":1");

    assertThat(check(in).lines()).hasSizeGreaterThan(200);
    assertThat(check(in).length()).isLessThan(50_000);
  }
}
