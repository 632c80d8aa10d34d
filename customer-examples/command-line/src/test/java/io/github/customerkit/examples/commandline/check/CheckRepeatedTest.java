package io.github.customerkit.examples.commandline.check;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static io.github.customerkit.examples.commandline.testing.Documents.warned;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests repeated customers in the records of a run. */
class CheckRepeatedTest {

  private static final String REPEATED_ID =
      "\"pointer\":\"/id\",\"code\":\"repeated-customer\",\"severity\":\"WARNING\","
          + "\"expected\":\"distinct ids\",\"message\":\"must not be the ID of an earlier record\"}";

  private static final String REPEATED_INTEGRATION_ID =
      "\"pointer\":\"/integrationId\",\"code\":\"repeated-customer\",\"severity\":\"WARNING\","
          + "\"expected\":\"one id for each integrationId\",\"message\":"
          + "\"must not be the integration ID of an earlier record with another ID\"}";

  @TempDir private Path folder;

  private static String customer(long id, String integrationId) {
    return accepted(id).replace("shop-" + id, integrationId);
  }

  private static String place(int record) {
    return "{\"source\":\"-\",\"record\":" + record + ",\"line\":" + record + ",";
  }

  private static String json(String in, String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "check";
    args[1] = "--format=json";
    System.arraycopy(options, 0, args, 2, options.length);
    return Run.of(in, args).out();
  }

  @Test
  void eachLaterRecordOfAnIdOrAnIntegrationIdIsAWarning() {
    String in =
        String.join(
            "\n",
            customer(1, "a"),
            customer(2, "b"),
            customer(1, "a"),
            customer(3, "b"),
            customer(1, "b"),
            customer(2, "c"));
    assertThat(json(in))
        .isEqualTo(
            "{\"read\":6,\"accepted\":6,\"rejected\":0,\"errorsByCode\":{},"
                + "\"warningsByCode\":{\"repeated-customer\":5},\"problems\":["
                + place(3)
                + REPEATED_ID
                + ","
                + place(4)
                + REPEATED_INTEGRATION_ID
                + ","
                + place(5)
                + REPEATED_ID
                + ","
                + place(5)
                + REPEATED_INTEGRATION_ID
                + ","
                + place(6)
                + REPEATED_ID
                + "]}\n");
  }

  @Test
  void customersComeAgainInAnotherInputToo() throws IOException {
    String file = Files.writeString(folder.resolve("a"), customer(7, "a")).toString();
    assertThat(Run.of(customer(8, "a"), "check", file, "-").out())
        .contains(
            "WARNING   repeated-customer  /integrationId      1  standard input, record 1  "
                + "must not be the integration ID of an earlier record with another ID\n");
    assertThat(Run.of("", "check", file, file).out()).contains("  repeated-customer  /id  ");
  }

  @Test
  void rejectedRecordIsNotRemembered() {
    assertThat(json(rejected(1) + "\n" + accepted(1) + "\n" + rejected(1)))
        .contains("\"warningsByCode\":{},");
  }

  @Test
  void otherWarningsOfTheRecordStay() {
    assertThat(json(warned(1) + "\n" + warned(1)))
        .contains("\"warningsByCode\":{\"repeated-customer\":1,\"self-referral\":2}");
  }

  @Test
  void strictRejectsTheLaterRecordAndKeepsIt() throws IOException {
    Path rejects = folder.resolve("rejects.ndjson");
    String in = accepted(1) + "\n" + accepted(2) + "\n" + accepted(1) + "\n" + warned(2) + "\n";
    Run run = Run.of(in, "check", "--strict", "--rejects", rejects.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith("4 records read: 2 accepted, 2 rejected\n");
    assertThat(Files.readString(rejects)).isEqualTo(accepted(1) + "\n" + warned(2) + "\n");
    assertThat(Files.readAllLines(folder.resolve("rejects.ndjson.problems.ndjson")))
        .hasSize(2)
        .first()
        .isEqualTo(
            "{\"reject\":1,\"source\":\"-\",\"record\":3,\"line\":3,\"problems\":[{"
                + REPEATED_ID
                + "]}");
  }

  @Test
  void sameIsFoundInEveryNumberOfThreads() {
    String in =
        IntStream.range(0, 20_000)
            .mapToObj(i -> customer(1 + i % 7_001, "shop-" + i % 9_001))
            .collect(Collectors.joining("\n"));
    String one = json(in, "--threads=1", "--max-problems=999999999");
    assertThat(one).contains("\"repeated-customer\":23998}");
    assertThat(json(in, "--threads=4", "--max-problems=999999999")).isEqualTo(one);
  }

  @Test
  void germanReportSaysItInGerman() {
    String in = customer(1, "a") + "\n" + customer(1, "b") + "\n" + customer(2, "b");
    assertThat(Run.of(in, "check", "--language=de").out())
        .contains(
            "  darf nicht die ID eines früheren Datensatzes sein\n",
            "  darf nicht die Integrations-ID eines früheren Datensatzes mit anderer ID sein\n");
  }
}
