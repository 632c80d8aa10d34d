package io.github.customerkit.examples.commandline.patch;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Tests the changes of profiles. */
class PatchCommandTest extends PatchRuns {

  @Test
  void changesAndRefusalsAreReported() throws IOException {
    String csv =
        """
        integrationId,Language,Points,Vip,Tier
        shop-1,german,10.5,true,
        shop-2,,,,
        shop-3,,many,yes,silver
        nobody@example.org,german,,,
        shop-1,french,,,gold
        """;
    assertThat(patch(csv))
        .isEqualTo(
            new Run(
                1,
                """
                CHANGE              ROWS  ADDED  REMOVED  REPLACED
                attribute Language     2      0        0         2
                attribute Tier         1      1        0         0
                attribute Vip          1      1        0         0

                line 2: customer 1
                    ~ attribute Language
                    + attribute Vip
                line 6: customer 1
                    ~ attribute Language
                    + attribute Tier
                5 rows: 2 changed, 0 new, 1 unchanged, 2 refused

                SEVERITY  CODE             WHERE                 COUNT  FIRST IN  WHAT
                ERROR     attribute-type   /attributes/Points        1  line 4    expected number
                ERROR     attribute-type   /attributes/Vip           1  line 4    expected boolean
                ERROR     attribute-value  /attributes/Tier          1  line 4    is not one of the allowed values: gold
                ERROR     unknown-profile  /integrationId            1  line 5    no profile has this integration ID
                WARNING   contradiction    /attributes/Language      1  line 6    an earlier row of the customer sets another value; the last one counts
                """,
                "",
                ""));
  }

  @Test
  void fewerRowsThanExpectedAreReported() throws IOException {
    Run run = patch("integrationId,Language\n", "--min-records=1");
    assertThat(run.out()).contains("0 rows: 0 changed, 0 new, 0 unchanged, 0 refused\n");
    assertThat(run.err()).endsWith("crm.csv: 0 records, fewer than --min-records 1\n");
    assertThat(run.status()).isEqualTo(1);
    assertThat(patch("integrationId,Language\nshop-1,german\n", "--min-records=1").status())
        .isZero();
  }

  @Test
  void theRequestsHaveEachValueOfItsType() throws IOException {
    String csv =
        """
        integrationId,Language,Points,Vip,Born,Tags,Sizes,Home
        shop-2,7,12345678901234567890,FALSE,2020-02-07T08:15:22Z,a; b,1;2.50,"{""lat"":1.0}"
        shop-3,,1e3,,,,,"52.5,13.4"
        """;
    Run run = patch(csv, "--format=update");
    assertThat(run.out())
        .isEqualTo(
            "{\"method\":\"PUT\",\"path\":\"/v2/customer_profiles\",\"body\":{\"customerProfiles\":["
                + "{\"integrationId\":\"shop-2\",\"attributes\":{\"Sizes\":[1,2.50],\"Language\":\"7\",\"Points\":12345678901234567890,\"Vip\":false,\"Born\":\"2020-02-07T08:15:22Z\",\"Tags\":[\"a\",\"b\"],\"Home\":{\"lat\":1.0}}},{\"integrationId\":\"shop-3\",\"attributes\":{\"Points\":1E+3,\"Home\":\"52.5,13.4\"}}]}}\n");
    assertThat(run.err())
        .isEqualTo("customers: 2 rows: 2 changed, 0 new, 0 unchanged, 0 refused\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void emptyFieldKeepsTheAttributeOrDeletesItOnRequest() throws IOException {
    String csv = "integrationId,Language,Points,Tags\nshop-1,,,\n";
    assertThat(patch(csv, "--format=update").out()).isEmpty();
    assertThat(patch(csv, "--format=update", "--delete-empty").out())
        .contains("\"attributes\":{\"Language\":null,\"Points\":null}");
  }

  @Test
  void missingProfilesAreCreatedOnRequest() throws IOException {
    String csv = "Points,integrationId\n5,new one\n";
    assertThat(patch(csv, "--create").out())
        .isEqualTo(
            "line 2: + a new profile\n" + "1 row: 0 changed, 1 new, 0 unchanged, 0 refused\n");
    assertThat(patch(csv, "--create", "--format=update").out())
        .contains("{\"integrationId\":\"new one\",\"attributes\":{\"Points\":5}}");
    assertThat(patch("Points,integrationId\n5,\n", "--create").out())
        .contains("line 2    the integration ID is missing");
  }

  @Test
  void unreadableInputIsTwo() throws IOException {
    Path file = folder.resolve("profiles");
    assertThat(Run.of("", "patch", file.toString(), "nowhere").err())
        .isEqualTo(
            "customers: patch requires --definitions for the types of the columns\n"
                + "see customers patch --help\n");
    assertThat(patch("")).extracting(Run::status).isEqualTo(2);
    Path definitions = folder.resolve("definitions");
    Run run = Run.of("", "patch", "nowhere", "nowhere", "--definitions=" + definitions);
    assertThat(run).isEqualTo(new Run(2, "", "customers: cannot read nowhere: no such file\n", ""));
    Files.writeString(file, rejected(1) + "\n" + accepted(2));
    Path csv = Files.writeString(folder.resolve("crm.csv"), "integrationId\n");
    assertThat(
            Run.of("", "patch", file.toString(), csv.toString(), "--definitions=" + definitions)
                .status())
        .isEqualTo(1);
  }

  @Test
  void rowsOfOneProfileAreTakenOneAfterTheOther() throws IOException {
    String csv = "integrationId,Points\nnew,1\n new ,1\nnew,2\nshop-1,10.5\nshop-1,11\n";
    assertThat(patch(csv, "--create").out())
        .isEqualTo(
            """
            CHANGE            ROWS  ADDED  REMOVED  REPLACED
            attribute Points     2      0        0         2

            line 2: + a new profile
            line 4: a profile created by an earlier row
                ~ attribute Points
            line 6: customer 1
                ~ attribute Points
            5 rows: 2 changed, 1 new, 1 unchanged, 1 refused

            SEVERITY  CODE                WHERE               COUNT  FIRST IN  WHAT
            ERROR     surrounding-blanks  /integrationId          1  line 3    no profile has this \
            integration ID, but one has it without surrounding blanks
            WARNING   contradiction       /attributes/Points      2  line 4    an earlier row of the \
            customer sets another value; the last one counts
            """);
  }

  @Test
  void invalidProfilesAreNotCreatedAgain() throws IOException {
    Run first = patch("integrationId,Points\n");
    assertThat(first.out()).isEqualTo("0 rows: 0 changed, 0 new, 0 unchanged, 0 refused\n");
    Path profiles = folder.resolve("profiles");
    Files.writeString(profiles, rejected(9) + "\n" + accepted(1));
    Path csv = Files.writeString(folder.resolve("crm.csv"), "integrationId,Points\nshop-9,1\n");
    Run run =
        Run.of(
            "",
            "patch",
            profiles.toString(),
            csv.toString(),
            "--create",
            "--definitions=" + folder.resolve("definitions"));
    assertThat(run.out()).contains("the record of the profile is invalid");
    assertThat(
            Run.of("", "patch", "-", "-", "--definitions=" + folder.resolve("definitions")).err())
        .isEqualTo(
            "customers: PROFILES and CSV cannot both be standard input\n"
                + "see customers patch --help\n");
  }

  private Run patchProfiles(String profiles) throws IOException {
    patch("integrationId,Points\nshop-1,1\nshop-2,1\n");
    return Run.of(
        "",
        "patch",
        Files.writeString(folder.resolve("profiles"), profiles).toString(),
        folder.resolve("crm.csv").toString(),
        "--create",
        "--definitions=" + folder.resolve("definitions"));
  }

  @Test
  void profileWhoseLastRecordIsInvalidIsNotComparedWithAnEarlierOne() throws IOException {
    String one = accepted(1) + "\n";
    assertThat(patchProfiles(one + rejected(1) + "\n" + accepted(2)).out())
        .contains("2 rows: 1 changed, 0 new, 0 unchanged, 1 refused\n", "invalid-profile");
    assertThat(patchProfiles(rejected(1) + "\n" + one + accepted(2)).out())
        .contains("2 rows: 2 changed, 0 new, 0 unchanged, 0 refused\n");
  }

  @Test
  void profilesWithoutAValidOneAreReadToTheirEnd() throws IOException {
    Run run = patchProfiles(rejected(1));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith("profiles has no valid customer\n");
  }

  @Test
  void blanksInTheKeyAreKept() throws IOException {
    String csv = "integrationId,Language\n shop-1 ,german\n\"  \",german\n";
    assertThat(patch(csv).out())
        .isEqualTo(
            """
            2 rows: 0 changed, 0 new, 0 unchanged, 2 refused

            SEVERITY  CODE                WHERE           COUNT  FIRST IN  WHAT
            ERROR     missing             /integrationId      1  line 3    the integration ID is missing
            ERROR     surrounding-blanks  /integrationId      1  line 2    no profile has this \
            integration ID, but one has it without surrounding blanks
            """);
    assertThat(patch("integrationId\n new \n", "--create", "--format=update").out())
        .contains("\" new \"");
  }

  @Test
  void aProfileWithBlanksAroundItsIdIsPatched() throws IOException {
    Path profiles = folder.resolve("padded");
    Files.writeString(profiles, customer(1, "{}").replace("\"shop-1\"", "\" shop-1 \""));
    Path csv = Files.writeString(folder.resolve("b.csv"), "integrationId,Vip\n shop-1 ,true\n");
    patch("integrationId\n");
    Run run =
        Run.of(
            "",
            "patch",
            "--definitions=" + folder.resolve("definitions"),
            "--format=update",
            profiles.toString(),
            csv.toString());
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("\" shop-1 \"").contains("\"Vip\":true");
  }
}
