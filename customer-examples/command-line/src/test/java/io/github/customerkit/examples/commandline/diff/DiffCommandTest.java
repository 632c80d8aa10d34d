package io.github.customerkit.examples.commandline.diff;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

  @TempDir private Path folder;

  private static String customer(long id, String attributes) {
    return accepted(id).replace("\"attributes\":{}", "\"attributes\":" + attributes) + "\n";
  }

  private Run diff(String before, String after, String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("diff"));
    arguments.add(Files.writeString(folder.resolve("old"), before).toString());
    arguments.add(Files.writeString(folder.resolve("new"), after).toString());
    arguments.addAll(Arrays.asList(options));
    return Run.of("", arguments.toArray(String[]::new));
  }

  @Test
  void eachChangedCustomerIsListedWithItsChangesAndNoValues() throws IOException {
    String before =
        customer(1, "{\"A\":1,\"B\":\"secret\"}")
            + customer(2, "{}")
            + customer(3, "{\"A\":1.50}")
            + customer(4, "{}");
    String after =
        customer(5, "{}")
            + customer(3, "{\"A\":1.5}")
            + customer(2, "{}")
            + customer(1, "{\"A\":2,\"anna@example.org\":\"secret\"}").replace("10.5", "11");

    assertThat(diff(before, after))
        .isEqualTo(
            new Run(
                0,
                """
                CHANGE       CUSTOMERS  ADDED  REMOVED  REPLACED
                attribute ?          1      1        0         0
                attribute A          1      0        0         1
                attribute B          1      0        1         0
                totalSales           1      0        0         1

                ~ customer 1
                    ~ totalSales
                    ~ attribute A
                    - attribute B
                    + attribute ?
                - customer 4
                + customer 5
                1 changed, 1 added, 1 removed
                """,
                "",
                ""));
  }

  @Test
  void longNameIsCut() throws IOException {
    String name = "n".repeat(1_000);
    assertThat(diff(customer(1, "{}"), customer(1, "{\"" + name + "\":1}")).out())
        .contains("~ customer 1\n    + attribute " + "n".repeat(67) + "…\n");
  }

  @Test
  void aPersonSeesColours() throws IOException {
    Path old = Files.writeString(folder.resolve("old"), customer(1, "{}"));
    Path current = Files.writeString(folder.resolve("new"), customer(2, "{}"));
    assertThat(Run.watched("", "diff", old.toString(), current.toString()).out())
        .isEqualTo(
            "\u001b[31m- customer 1\u001b[39m\n"
                + "\u001b[32m+ customer 2\u001b[39m\n"
                + "0 changed, 1 added, 1 removed\n");
  }

  @Test
  void jsonHasAllValues() throws IOException {
    Run run =
        diff(
            customer(1, "{\"A\":1}") + customer(2, "{}"),
            customer(1, "{\"A\":null}") + customer(3, "{}"),
            "--format=json");
    assertThat(run.out())
        .isEqualTo(
            "{\"id\":1,\"integrationId\":\"shop-1\",\"attributes\":{\"A\":{\"before\":1,\"after\":null}}}\n"
                + "{\"id\":2,\"removed\":"
                + customer(2, "{}").replace("\n", "}\n")
                + "{\"id\":3,\"added\":"
                + customer(3, "{}").replace("\n", "}\n"));
    assertThat(run.err()).isEmpty();
  }

  @Test
  void updateIsTheRequestsThatBringTheServerThere() throws IOException {
    String audience = "\"audienceMemberships\":[{\"id\":7,\"name\":\"VIP\"}],\"lastActivity\"";
    String before = customer(1, "{\"A\":1,\"B\":2}") + customer(2, "{\"A\":1}") + customer(4, "{}");
    String after =
        customer(1, "{\"A\":1,\"C\":3}")
            + customer(2, "{\"A\":2}").replace("\"lastActivity\"", audience)
            + customer(3, "{\"A\":5}");

    assertThat(diff(before, after, "--format", "update"))
        .isEqualTo(
            new Run(
                0,
                "{\"method\":\"PUT\",\"path\":\"/v2/customer_profiles/shop-2\",\"body\":{\"attributes\":{\"A\":2},\"audiencesChanges\":{\"adds\":[7],\"deletes\":[]}}}\n"
                    + "{\"method\":\"PUT\",\"path\":\"/v2/customer_profiles\",\"body\":"
                    + "{\"customerProfiles\":[{\"integrationId\":\"shop-1\",\"attributes\":{\"B\":null,\"C\":3}},{\"integrationId\":\"shop-3\",\"attributes\":{\"A\":5}}]}}\n",
                "customers: 1 customer also changed in fields that no update can set:"
                    + " closedSessions, totalSales\n"
                    + "customers: 1 customer removed; no update can delete a profile\n",
                ""));
  }

  @Test
  void changesThatNoUpdateCanMakeAreReported() throws IOException {
    String after =
        customer(1, "{}")
                .replace("10.5", "11")
                .replace("\"closedSessions\":3", "\"closedSessions\":4")
            + customer(2, "{\"A\":1}").replace("shop-2", "other");
    assertThat(diff(customer(1, "{}") + customer(2, "{}"), after, "--format", "update"))
        .isEqualTo(
            new Run(
                1,
                "",
                "customers: 1 customer with another integration ID, which no update can change\n"
                    + "customers: 2 customers also changed in fields that no update can set:"
                    + " closedSessions,"
                    + " integrationId, totalSales\n",
                ""));
  }

  @Test
  void updateThatTheServerWouldRefuseIsOmittedWithAllReasons() throws IOException {
    Path definitions =
        Files.writeString(
            folder.resolve("definitions"),
            "{\"data\":[{\"entity\":\"CustomerProfile\",\"name\":\"Points\",\"type\":\"number\"}]}");
    Run run =
        diff(
            customer(1, "{}") + customer(2, "{}"),
            customer(1, "{\"Points\":\"secret\",\"Pionts\":1}") + customer(2, "{\"Points\":1}"),
            "--format=update",
            "--definitions=" + definitions);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("shop-2").doesNotContain("shop-1");
    assertThat(run.err())
        .isEqualTo(
            "customers: customer 1: /attributes/Points: ERROR attribute-type: expected number\n"
                + "customers: customer 1: /attributes/Pionts: ERROR undefined-attribute: is not"
                + " defined; did you mean Points?\n");
  }

  @Test
  void bodiesHaveAThousandProfilesAtMost() throws IOException {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (int id = 1; id <= 1001; id++) {
      before.append(customer(id, "{}"));
      after.append(customer(id, "{\"A\":1}"));
    }
    assertThat(diff(before.toString(), after.toString(), "--format=update").out().lines())
        .extracting(line -> line.split("integrationId", -1).length - 1)
        .containsExactly(1000, 1);
  }

  @Test
  void anyInputsAreCompared() throws IOException {
    String page =
        "{\"hasMore\":false,\"data\":[" + customer(1, "{}") + "," + customer(2, "{}") + "]}";
    Path old = Files.writeString(folder.resolve("old"), page);
    assertThat(Run.of("[" + customer(2, "{}") + "]", "diff", old.toString(), "-").out())
        .isEqualTo("- customer 1\n0 changed, 0 added, 1 removed\n");
  }

  @Test
  void ofARepeatedCustomerTheLastOneCounts() throws IOException {
    Run run =
        diff(customer(1, "{}"), customer(1, "{\"A\":1}") + customer(1, "{}") + customer(1, "{}"));
    assertThat(run.out()).isEqualTo("0 changed, 0 added, 0 removed\n");
    assertThat(run.err())
        .isEqualTo(
            "customers: "
                + folder.resolve("new")
                + ": 2 records repeat a customer; the last one counts\n");
  }

  @Test
  void customersWithAnInvalidRecordAreNeitherAddedNorRemoved() throws IOException {
    for (String format : List.of("text", "json", "update")) {
      Run run =
          diff(
              rejected(1) + "\n" + customer(2, "{}") + customer(3, "{}"),
              customer(1, "{}") + rejected(2) + "\n" + customer(3, "{}") + "{\"id\": nul}\n",
              "--format=" + format);
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.out())
          .isEqualTo(format.equals("text") ? "0 changed, 0 added, 0 removed\n" : "");
      assertThat(run.err())
          .contains("old, record 1: /accountId: ERROR missing: required, but absent or null")
          .contains("new: 1 of the skipped records has no readable key")
          .endsWith("customers: 2 not compared because a record is invalid\n");
    }
  }

  @Test
  void anInputWithoutAnyCustomerIsProbablyAnother() throws IOException {
    Run run = diff(customer(1, "{}"), "integrationId,Points\nshop-1,7\n");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith("new has no valid customer\n");
  }

  @Test
  void customersWhoseLastRecordIsInvalidAreNotComparedWithAnEarlierOne() throws IOException {
    String both = customer(2, "{}");
    Run run =
        diff(customer(1, "{\"A\":1}") + both, customer(1, "{\"A\":2}") + rejected(1) + "\n" + both);
    assertThat(run.out()).isEqualTo("0 changed, 0 added, 0 removed\n");
    assertThat(run.err()).endsWith("customers: 1 not compared because a record is invalid\n");
    assertThat(diff(rejected(1) + "\n" + customer(1, "{\"A\":1}") + both, both).out())
        .endsWith("0 changed, 0 added, 1 removed\n");
    run = diff(customer(1, "{}") + rejected(1) + "\n" + both, both);
    assertThat(run.out()).isEqualTo("0 changed, 0 added, 0 removed\n");
    assertThat(run.err()).contains("old, record 2: /accountId: ERROR missing");
  }

  @Test
  void changedPartsOutsideTheUpdatesAreReported() throws IOException {
    String before =
        "\"audienceMemberships\":[{\"id\":7,\"name\":\"a\"}],\"foo\":1,\"a b\":1,\"lastActivity\"";
    String after =
        "\"audienceMemberships\":[{\"id\":7,\"name\":\"b\"}],\"foo\":2,"
            + "\"loyaltyMemberships\":[{\"loyaltyProgramId\":5}],\"lastActivity\"";
    Run run =
        diff(
            customer(1, "{}").replace("\"lastActivity\"", before),
            customer(1, "{}").replace("\"lastActivity\"", after),
            "--format=update");
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "customers: 1 customer also changed in fields that no update can set: ?, foo,"
                + " loyaltyMemberships, names of audiences\n");
  }

  @Test
  void dataOfANewCustomerOutsideTheUpdatesIsReported() throws IOException {
    String plain = customer(2, "{}").replace("10.5", "0").replace("Sessions\":3", "Sessions\":0");
    String more =
        "\"audienceMemberships\":[{\"id\":7,\"name\":\"a\"}],\"a b\":1,"
            + "\"loyaltyMemberships\":[{\"loyaltyProgramId\":5}],\"sandbox\":true,"
            + "\"advocateIntegrationId\":\"shop-1\",\"lastActivity\"";
    assertThat(diff(customer(1, "{}"), customer(1, "{}") + plain, "--format=update").err())
        .isEmpty();
    assertThat(
            diff(
                    customer(1, "{}"),
                    customer(1, "{}") + plain.replace("\"lastActivity\"", more),
                    "--format=update")
                .err())
        .isEqualTo(
            "customers: 1 customer also changed in fields that no update can set: ?,"
                + " advocateIntegrationId, loyaltyMemberships\n");
  }

  @Test
  void aProfileThatIsThereUnderAnotherIdIsBroughtFromWhereItIs() throws IOException {
    Run run =
        diff(
            customer(1, "{\"A\":1,\"B\":2}"),
            customer(1, "{\"A\":1}").replace("\"id\":1", "\"id\":9"),
            "--format=update");
    assertThat(run.out()).contains("{\"integrationId\":\"shop-1\",\"attributes\":{\"B\":null}}");
    assertThat(run.err())
        .isEqualTo("customers: 1 customer also changed in fields that no update can set: id\n");
  }

  @Test
  void documentThatGrowsWhenWrittenIsCompared() throws IOException {
    String number = "12".repeat(199) + "e1";
    Run run = diff(customer(1, "{\"A\":" + number + "}"), customer(1, "{\"A\":1}"));
    assertThat(run.out()).contains("~ customer 1\n    ~ attribute A\n");
  }

  @Test
  void largeProfilesDoNotWaitForOthers() throws IOException {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (int id = 1; id <= 12; id++) {
      before.append(customer(id, "{}"));
      after.append(customer(id, "{\"A\":\"" + "x".repeat(1_000_000) + "\"}"));
    }
    assertThat(diff(before.toString(), after.toString(), "--format=update").out().lines())
        .hasSizeGreaterThan(1);
  }

  @Test
  void definitionsAreForUpdatesOnly() throws IOException {
    assertThat(diff("", "", "--definitions=nowhere"))
        .isEqualTo(Run.ofWrongUsage("diff", "--definitions requires --format update"));
  }

  @Test
  void anInputThatCannotBeReadIsTwo() throws IOException {
    Path old = Files.writeString(folder.resolve("old"), customer(1, "{}"));
    assertThat(Run.of("", "diff", old.toString(), "nowhere"))
        .isEqualTo(new Run(2, "", "customers: cannot read nowhere: no such file\n", ""));
    assertThat(Run.of("", "diff", "-", "-"))
        .isEqualTo(Run.ofWrongUsage("diff", "OLD and NEW cannot both be standard input"));
    assertThat(Run.of("", "diff", "-").status()).isEqualTo(2);
  }
}
