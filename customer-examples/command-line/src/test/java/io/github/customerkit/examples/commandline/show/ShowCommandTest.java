package io.github.customerkit.examples.commandline.show;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static io.github.customerkit.examples.commandline.testing.Documents.warned;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Documents;
import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.commandline.testing.Samples;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {

  private static final String SKIPPED =
      "customers: %d of %d records skipped (not customers); 'check' reports all problems\n";
  private static final String REJECTION =
      "customers: standard input, record %d: /accountId: ERROR missing:"
          + " required, but absent or null; expected int64\n";

  /** The output for {@link Documents#accepted}. */
  private static String shown(long id) {
    return """
        Customer %1$d
          integration ID    shop-%1$d
          account           31
          application       unknown
          created           2024-01-01 00:00:00 UTC
          last activity     2024-02-01 00:00:00 UTC
          closed sessions   3
          total sales       10.5
        """
        .formatted(id);
  }

  @TempDir private Path directory;

  @Test
  void vendorsExampleIsShownCompletely() {
    assertThat(Run.of("", "show", Samples.name(Samples.VENDOR_EXAMPLE)))
        .isEqualTo(
            new Run(
                0,
                """
                Customer 6
                  integration ID    URNGV8294NV
                  account           31
                  application       live
                  created           2020-02-07 08:15:22 UTC
                  last activity     2020-02-08 14:15:20 UTC
                  closed sessions   3
                  total sales       299.99
                  referred by       advocateIntegrationId
                  audiences         Travel audience (2)
                                    Travel audience (2)
                  loyalty           programme 323414846, joined 2012-03-20 14:15:22 UTC
                                    programme 323414846, joined 2012-03-20 14:15:22 UTC
                  attributes
                    Language        english
                    ShippingCountry DE
                """,
                "",
                ""));
  }

  @Test
  void everythingUnusualIsShown() {
    String unusual =
        """
        {"id":9007199254740993,"created":"2026-02-03T11:15:27.000000001+01:00","integrationId":"a b",\
        "attributes":{"Empty":"","Null":null,"Yes":true,"Exact":1.50,"List":["a",1e2,null],\
        "AnAttributeWithALongName":"x"},"accountId":31,"closedSessions":0,"totalSales":1e3,\
        "loyaltyMemberships":[{"loyaltyProgramId":5,"tier":"gold"}],\
        "audienceMemberships":[{"id":2,"name":"VIP","since":"2026"}],\
        "lastActivity":"2026-02-03T10:15:27.5Z","sandbox":true,"newer":{"a":[{}]}}""";
    assertThat(Run.of(unusual, "show"))
        .isEqualTo(
            new Run(
                0,
                """
                Customer 9007199254740993
                  integration ID    a b
                  account           31
                  application       sandbox
                  created           2026-02-03 10:15:27.000000001 UTC
                  last activity     2026-02-03 10:15:27.5 UTC
                  closed sessions   0
                  total sales       1000
                  audiences         VIP (2) {"since":"2026"}
                  loyalty           programme 5 {"tier":"gold"}
                  attributes
                    Empty          \s
                    Null            null
                    Yes             true
                    Exact           1.50
                    List            ["a",1E+2,null]
                    AnAttributeWithALongName x
                  other fields
                    newer           {"a":[{}]}
                """,
                "",
                ""));
  }

  @Test
  void standardInputIsTheDefault() {
    Run expected = new Run(0, shown(1), "", "");
    assertThat(Run.of(accepted(1), "show", "-")).isEqualTo(expected);
    assertThat(Run.of(accepted(1), "show")).isEqualTo(expected);
  }

  @Test
  void anEmptyLineStandsBetweenCustomers() {
    assertThat(Run.of(accepted(1) + "\n" + accepted(2), "show"))
        .isEqualTo(new Run(0, shown(1) + "\n" + shown(2), "", ""));
  }

  @Test
  void nothingToShowIsZero() {
    assertThat(Run.of("[]", "show")).isEqualTo(new Run(0, "", "", ""));
  }

  @Test
  void rulesAreNotChecked() {
    Run run = Run.of(warned(1).replace("\"accountId\":31", "\"accountId\":-1"), "show");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("  account           -1\n", "  referred by       shop-1\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void onlyTheCustomerWithTheIdIsShown() {
    String in = accepted(1) + "\n" + accepted(Long.MAX_VALUE) + "\n" + accepted(3);
    assertThat(Run.of(in, "show", "--id", "9223372036854775807"))
        .isEqualTo(new Run(0, shown(Long.MAX_VALUE), "", ""));
  }

  @Test
  void everyCustomerWithTheIdIsShown() {
    assertThat(Run.of(accepted(2) + "\n" + accepted(1) + "\n" + accepted(2), "show", "--id=2"))
        .isEqualTo(new Run(0, shown(2) + "\n" + shown(2), "", ""));
  }

  @Test
  void unknownIdIsOne() {
    assertThat(Run.of(accepted(1), "show", "--id=7"))
        .isEqualTo(new Run(1, "", "customers: no customer has the ID 7\n", ""));
    assertThat(Run.of("[]", "show", "--id=7"))
        .isEqualTo(new Run(1, "", "customers: no customer has the ID 7\n", ""));
  }

  @Test
  void rejectedRecordsAreReportedAndTheOthersShown() {
    String in = accepted(1) + "\n" + rejected(2) + "\n" + accepted(3) + "\n" + rejected(4);
    assertThat(Run.of(in, "show"))
        .isEqualTo(
            new Run(
                1,
                shown(1) + "\n" + shown(3),
                REJECTION.formatted(2) + REJECTION.formatted(4) + SKIPPED.formatted(2, 4),
                ""));
  }

  @Test
  void rejectedRecordsAreReportedBesideTheRequestedCustomer() {
    String in = rejected(1) + "\n" + accepted(2);
    assertThat(Run.of(in, "show", "--id=2"))
        .isEqualTo(new Run(1, shown(2), REJECTION.formatted(1) + SKIPPED.formatted(1, 2), ""));
    assertThat(Run.of(in, "show", "--id=1"))
        .isEqualTo(
            new Run(
                1,
                "",
                REJECTION.formatted(1)
                    + SKIPPED.formatted(1, 2)
                    + "customers: no customer has the ID 1\n",
                ""));
  }

  @Test
  void everyProblemOfARecordIsALine() {
    Run run = Run.of("{}", "show");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines())
        .hasSize(9)
        .filteredOn(line -> line.startsWith("customers: standard input, record 1: /"))
        .hasSize(8);
  }

  @Test
  void fileThatCannotBeReadIsTwo() {
    String name = directory.resolve("nowhere").toString();
    assertThat(Run.of("", "show", name))
        .isEqualTo(new Run(2, "", "customers: cannot read " + name + ": no such file\n", ""));
  }

  @Test
  void onlyTheFirstOfManyRejectedRecordsAreReported() {
    String twice =
        IntStream.range(0, 31)
            .mapToObj(i -> "\"a%1$d\":1,\"a%1$d\":1".formatted(i))
            .collect(Collectors.joining(",", "{", "}"));
    Run run = Run.of((accepted(1).replace("{}", twice) + "\n").repeat(30), "show");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines())
        .hasSize(20 * 11 + 1)
        .contains("customers: standard input, record 20: 21 more problems")
        .last()
        .isEqualTo(
            "customers: 30 of 30 records skipped (not customers); 'check' reports all problems");
  }

  @Test
  void manyCustomersAreShownOneAfterTheOther() {
    String in =
        LongStream.rangeClosed(1, 50_000)
            .mapToObj(Documents::accepted)
            .collect(Collectors.joining("\n"));
    assertThat(Run.of(in, "show").out()).startsWith(shown(1)).endsWith(shown(50_000));
  }

  @Test
  void longNameIsCutAndItsValueIsNot() {
    String name = "n".repeat(1_000);
    String value = "v".repeat(1_000);
    String in = accepted(1).replace("{}", "{\"" + name + "\":\"" + value + "\"}");
    assertThat(Run.of(in, "show").out()).endsWith("\n    " + "n".repeat(57) + "… " + value + "\n");
  }
}
