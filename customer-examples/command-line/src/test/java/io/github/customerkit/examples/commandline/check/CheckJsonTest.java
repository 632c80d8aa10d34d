package io.github.customerkit.examples.commandline.check;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static io.github.customerkit.examples.commandline.testing.Documents.warned;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Documents;
import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckJsonTest {

  private static final String TWO_WARNINGS =
      warned(1)
          .replace(
              "\"closedSessions\":3,\"totalSales\":10.5", "\"closedSessions\":3,\"totalSales\":-1");

  @TempDir private Path directory;

  private static String json(String in, String... options) {
    String[] args = new String[options.length + 3];
    args[0] = "check";
    args[1] = "--format";
    args[2] = "json";
    System.arraycopy(options, 0, args, 3, options.length);
    Run run = Run.of(in, args);
    assertThat(run.err()).isEmpty();
    return run.out();
  }

  @Test
  void anyRequestedNumberOfProblemsIsListed() {
    String in =
        IntStream.range(0, 20_000)
            .mapToObj(i -> Documents.rejected(i + 1))
            .collect(Collectors.joining("\n"));
    String out = Run.of(in, "check", "--format=json", "--max-problems=999999999").out();
    JsonNode problems = JsonMapper.shared().readTree(out).get("problems");

    assertThat(problems.size()).isEqualTo(20_000);
    assertThat(problems.get(19_999).get("record").asInt()).isEqualTo(20_000);
  }

  @Test
  void nothingReadIsAReportOfZeros() {
    assertThat(json("[]"))
        .isEqualTo(
            """
            {"read":0,"accepted":0,"rejected":0,"errorsByCode":{},"warningsByCode":{},"problems":[]}
            """);
  }

  @Test
  void oneDocumentHasRecordOneAndNoLine() {
    assertThat(json(Documents.pretty(rejected(1))))
        .isEqualTo(
            """
            {"read":1,"accepted":0,"rejected":1,"errorsByCode":{"missing":1},"warningsByCode":{},\
            "problems":[{"source":"-","record":1,"line":null,"pointer":"/accountId",\
            "code":"missing","severity":"ERROR","expected":"int64",\
            "message":"required, but absent or null; expected int64"}]}
            """);
  }

  @Test
  void eachProblemHasTheRecordAndLineItStandsIn() {
    assertThat(json(accepted(1) + "\n\n" + rejected(2) + "\n" + warned(3)))
        .isEqualTo(
            """
            {"read":3,"accepted":2,"rejected":1,"errorsByCode":{"missing":1},\
            "warningsByCode":{"self-referral":1},"problems":[\
            {"source":"-","record":2,"line":3,"pointer":"/accountId",\
            "code":"missing","severity":"ERROR","expected":"int64",\
            "message":"required, but absent or null; expected int64"},\
            {"source":"-","record":3,"line":4,"pointer":"/advocateIntegrationId",\
            "code":"self-referral","severity":"WARNING","expected":"!= integrationId",\
            "message":"must not be the customer's own integration ID"}]}
            """);
  }

  @Test
  void recordsCountFromOneInEachSourceNamedAsGiven() throws IOException {
    Path first = Files.writeString(directory.resolve("a.ndjson"), rejected(1) + "\n" + rejected(2));
    Path second = Files.writeString(directory.resolve("b \"ü.ndjson"), rejected(3));
    String unusual = directory + "/./" + first.getFileName();
    String message =
        "\"expected\":\"int64\",\"message\":\"required, but absent or null; expected int64\"}";
    String fault =
        "\"pointer\":\"/accountId\",\"code\":\"missing\",\"severity\":\"ERROR\"," + message;
    assertThat(json("", unusual, second.toString()))
        .isEqualTo(
            "{\"read\":3,\"accepted\":0,\"rejected\":3,\"errorsByCode\":{\"missing\":3},"
                + "\"warningsByCode\":{},\"problems\":["
                + ("{\"source\":\"" + unusual + "\",\"record\":1,\"line\":1," + fault + ",")
                + ("{\"source\":\"" + unusual + "\",\"record\":2,\"line\":2," + fault + ",")
                + ("{\"source\":\"" + second.toString().replace("\"", "\\\"") + "\",")
                + ("\"record\":1,\"line\":1," + fault + "]}\n"));
  }

  @Test
  void strictChangesTheCountsOfRecordsOnly() {
    String lenient = json(warned(1));
    assertThat(lenient)
        .startsWith("{\"read\":1,\"accepted\":1,\"rejected\":0,\"errorsByCode\":{},");
    assertThat(json(warned(1), "--strict"))
        .isEqualTo(
            lenient.replace("\"accepted\":1,\"rejected\":0", "\"accepted\":0,\"rejected\":1"));
  }

  @Test
  void codesAreSortedAndCountProblemsNotRecords() {
    String in = "{}\n" + TWO_WARNINGS + "\n" + accepted(1).replace(":3,", ":\"3\",");
    assertThat(json(in, "--max-problems", "0"))
        .isEqualTo(
            """
            {"read":3,"accepted":1,"rejected":2,"errorsByCode":{"missing":8,"wrong-type":1},\
            "warningsByCode":{"negative":1,"self-referral":1},"problems":[]}
            """);
  }

  @Test
  void listIsCutInTheOrderOfTheInputAndTheCountsAreNot() {
    String whole = json(rejected(1) + "\n" + TWO_WARNINGS + "\n" + rejected(3));
    String cut = json(rejected(1) + "\n" + TWO_WARNINGS + "\n" + rejected(3), "--max-problems=2");
    assertThat(cut)
        .startsWith(
            """
            {"read":3,"accepted":1,"rejected":2,"errorsByCode":{"missing":2},\
            "warningsByCode":{"negative":1,"self-referral":1},"problems":[\
            {"source":"-","record":1,"line":1,""")
        .isEqualTo(whole.substring(0, cut.length() - "]}\n".length()) + "]}\n");
    assertThat(cut.split("\"record\":")).hasSize(3);
    assertThat(whole.split("\"record\":")).hasSize(5);
  }

  @Test
  void thousandProblemsAreListedByDefault() {
    String in = (rejected(1) + "\n").repeat(1001);
    assertThat(json(in))
        .contains("\"errorsByCode\":{\"missing\":1001}", "\"record\":1000,")
        .doesNotContain("\"record\":1001,");
    assertThat(json(in, "--max-problems", "1001")).contains("\"record\":1001,");
  }

  @Test
  void formatIsNamedInAnyCase() {
    assertThat(Run.of("[]", "check", "--format=JSON").out()).isEqualTo(json("[]"));
  }
}
