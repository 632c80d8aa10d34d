package io.github.customerkit.examples.commandline.patch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the columns, separators and values of CSV files. */
class PatchCsvTest extends PatchRuns {

  @Test
  void ofManyUnknownColumnsTheFirstTwentyAreNamed() throws IOException {
    String columns =
        IntStream.range(0, 2_000).mapToObj(i -> "Langua" + i).collect(Collectors.joining(","));
    Run run = patch("integrationId," + columns + "\n");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("column 2 (Langua0) is not defined; did you mean Language?, column 3 (Langua1)")
        .contains(
            "column 21 (Langua19) is not defined; did you mean Language?, and 1980 more;"
                + " --ignore skips columns");
  }

  @Test
  void unknownColumnsStopTheCommandBeforeAnyOutput() throws IOException {
    assertThat(patch("integrationId,Pionts,anna@example.org\nshop-1,1,2\n"))
        .isEqualTo(
            new Run(
                2,
                "",
                "customers: cannot read "
                    + folder.resolve("crm.csv")
                    + ": column 2 (Pionts) is not defined; did you mean Points?, column 3 (?) is"
                    + " not defined; --ignore skips columns\n",
                ""));
    assertThat(patch("integrationId,Pionts,Vip,X\nshop-1,1,true,\n", "--ignore=Pionts,X").out())
        .contains("+ attribute Vip");
    assertThat(patch("key,Vip\nshop-1,true\n").err()).contains("there is no column integrationId");
    assertThat(patch("key,Vip\nshop-1,true\n", "--key=key").out()).contains("+ attribute Vip");
  }

  @Test
  void theSeparatorMayBeAnother() throws IOException {
    String csv = "integrationId;Tags\nshop-1;a|b\n";
    assertThat(patch(csv).err())
        .contains(
            "there is no column integrationId, and only one column; is the --separator wrong?"
                + " (--key names the column with the integration ID)");
    assertThat(patch(csv, "--separator=;", "--list-separator=|", "--format=update").out())
        .contains("\"Tags\":[\"a\",\"b\"]");
    assertThat(patch(csv, "--list-separator=").err())
        .isEqualTo("customers: --list-separator is empty\nsee customers patch --help\n");
  }

  @Test
  void emptyElementsOfListsAreKeptOrRefused() throws IOException {
    assertThat(patch("integrationId,Tags\nshop-1,a;;\n", "--format=update").out())
        .contains("\"Tags\":[\"a\",\"\",\"\"]");
    assertThat(patch("integrationId,Sizes\nshop-1,1;\n").out())
        .contains("attribute-type  /attributes/Sizes", "expected (list number)");
  }

  @Test
  void unreadableNumbersAndInvalidLocationsAreRefused() throws IOException {
    assertThat(patch("integrationId,Points\nshop-1,1e401\n").out())
        .contains("attribute-type  /attributes/Points", "expected number");
    assertThat(patch("integrationId,Home\nshop-1,[\nshop-2,\"{\"\"a\"\":1,\"\"a\"\":2}\"\n").out())
        .contains("ERROR     attribute-type  /attributes/Home      2  line 2    not valid JSON");
  }

  @Test
  void sameInstantIsNotAChange() throws IOException {
    String csv =
        "integrationId,Born\nshop-1,2020-02-07T08:15:22Z\nshop-1,2020-02-07T09:15:22.0+01:00\n";
    assertThat(patch(csv).out()).endsWith("2 rows: 1 changed, 0 new, 1 unchanged, 0 refused\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sep=;\n", "sep=;\r\n", "SEP=;\n", "\"sep=;\"\r\n", "\uFEFFsep=;\n", "sep=;\r"})
  void excelsSeparatorLineIsUnderstood(String line) throws IOException {
    String csv = line + "integrationId;Language;Tags\nshop-1;german;\"a;b\"\nshop-9;;\n";
    for (String option : List.of("--separator=;", "--key=integrationId")) {
      assertThat(patch(csv, option).out())
          .isEqualTo(
              """
              CHANGE              ROWS  ADDED  REMOVED  REPLACED
              attribute Language     1      0        0         1
              attribute Tags         1      1        0         0

              line 3: customer 1
                  ~ attribute Language
                  + attribute Tags
              2 rows: 1 changed, 0 new, 0 unchanged, 1 refused

              SEVERITY  CODE             WHERE           COUNT  FIRST IN  WHAT
              ERROR     unknown-profile  /integrationId      1  line 4    no profile has this integration ID
              """);
    }
  }

  @Test
  void separatorsThatContradictEachOtherAreRefused() throws IOException {
    Run run = patch("sep=;\nintegrationId;Language\n", "--separator=,");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).endsWith("crm.csv: line 1 names another separator than --separator\n");
    assertThat(patch("integrationId\n", "--separator=\"").err())
        .isEqualTo(
            "customers: --separator: expected tab or one character, but no quote and no line break,"
                + " but was '\"'\nsee customers patch --help\n");
  }

  @Test
  void invalidRowsAreRefusedAndTheOthersApplied() throws IOException {
    Run run = patch("integrationId,Vip\nshop-1\nshop-1,true,x\nshop-2,true\n");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "field-count  whole record      2  line 2    1 field, but the header has 2",
            "line 4: customer 2\n    + attribute Vip");
  }
}
