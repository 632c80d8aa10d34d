package io.github.customerkit.examples.commandline.attributes;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributesCommandTest {

  @TempDir private Path folder;

  private static String customer(String attributes) {
    return accepted(1).replace("\"attributes\":{}", "\"attributes\":" + attributes) + "\n";
  }

  private static String propose(String in) {
    return Run.of(in, "attributes", "--propose=-").out();
  }

  @Test
  void eachAttributeIsListedWithTypesShareAndNumberOfValues() {
    String in =
        customer("{\"A\":\"x\",\"B\":1,\"C\":null,\"a b\":true}")
            + customer("{\"A\":\"2020-02-07T08:15:22Z\",\"B\":1.0,\"D\":[1,2]}")
            + customer("{\"A\":\"x\",\"B\":\"1\",\"D\":[]}")
            + customer("{\"E\":{\"lat\":1},\"F\":[{\"lat\":1}],\"G\":[\"x\"]}");

    assertThat(Run.of(in, "attributes"))
        .isEqualTo(
            new Run(
                0,
                """
                customers: 4

                ATTRIBUTE  TYPES             CUSTOMERS  DISTINCT
                A          string or time       75.0 %         2
                B          string or number     75.0 %         2
                C          unknown              25.0 %         0
                D          (list number)        50.0 %         1
                E          location             25.0 %         1
                F          (list location)      25.0 %         1
                G          (list string)        25.0 %         1
                a b        boolean              25.0 %         1
                """,
                "",
                ""));
  }

  @Test
  void mixedListsAreNotProposedAsLocations() {
    String in =
        customer("{\"A\":[\"x\",3],\"B\":[null],\"C\":[[1]]}") + customer("{\"A\":[{\"lat\":1}]}");
    assertThat(Run.of(in, "attributes").out())
        .endsWith(
            """
            A          (list location) or other JSON    100.0 %         2
            B          other JSON                        50.0 %         1
            C          other JSON                        50.0 %         1
            """);
    assertThat(propose(in)).isEqualTo("{\"data\":[]}\n");
  }

  @Test
  void emptyListIsNotAText() {
    assertThat(propose(customer("{\"A\":[]}") + customer("{\"A\":\"x\"}")))
        .isEqualTo("{\"data\":[]}\n");
    assertThat(propose(customer("{\"A\":[]}") + customer("{\"A\":[\"x\"]}"))).contains("\"A\"");
  }

  @Test
  void theProposalTakesTheInputThatItWasMadeOf() throws IOException {
    Path input = folder.resolve("in.ndjson");
    Path definitions = folder.resolve("definitions.json.gz");
    Run.of("", "generate", "--count=2000", "--seed=3", "--out=" + input);
    assertThat(Run.of("", "attributes", "--propose=" + definitions, input.toString()).status())
        .isZero();
    Run check = Run.of("", "check", "--definitions=" + definitions, input.toString());
    assertThat(check.out())
        .contains("2000 records read")
        .doesNotContain("attribute-type", "attribute-value");
  }

  @Test
  void anInputIsNotReplacedNorAnythingByWhatIsHalfRead() throws IOException {
    Path input = Files.writeString(folder.resolve("in.ndjson"), customer("{\"A\":1}"));
    Run replacing = Run.of("", "attributes", "--propose", input.toString(), input.toString());
    assertThat(replacing.status()).isEqualTo(2);
    assertThat(replacing.err())
        .isEqualTo("customers: FILE and --propose are the same file: " + input + "\n");
    assertThat(input).hasContent(customer("{\"A\":1}"));

    Path kept = Files.writeString(folder.resolve("kept.json"), "kept");
    assertThat(Run.of("", "attributes", "--propose", kept.toString(), "nowhere").status())
        .isEqualTo(2);
    assertThat(kept).hasContent("kept");
  }

  @Test
  void differentValuesAreCountedUpToFifty() {
    String fifty =
        IntStream.range(0, 50)
            .mapToObj(i -> customer("{\"A\":" + i + "}"))
            .collect(Collectors.joining());
    assertThat(Run.of(fifty + fifty, "attributes").out()).endsWith("100.0 %        50\n");
    assertThat(Run.of(fifty + customer("{\"A\":50}"), "attributes").out())
        .endsWith("100.0 %       50+\n");
  }

  @Test
  void attributesOfOneTypeAreProposedAndPassTheCheck() {
    String in =
        customer("{\"A\":\"x\",\"B\":1,\"C\":null,\"a b\":true,\"D\":[\"x\"]}")
            + customer("{\"A\":\"2020-02-07T08:15:22Z\",\"B\":\"1\"}");
    Path file = folder.resolve("definitions.json");
    assertThat(Run.of(in, "attributes", "--propose", file.toString()))
        .isEqualTo(
            new Run(
                0,
                "",
                "customers: 3 attributes skipped, without a single type or with a name that the"
                    + " API refuses; run without --propose to see them\n",
                ""));

    assertThat(file).hasContent(propose(in));
    assertThat(propose(in)).contains("\"A\"", "\"D\"");
    assertThat(propose(in)).doesNotContain("\"B\"", "\"C\"", "a b");
    String known = customer("{\"A\":\"x\",\"D\":[]}");
    assertThat(Run.of(known, "check", "--definitions", file.toString()).status()).isZero();
    assertThat(Run.of(customer("{\"A\":1}"), "check", "--definitions", file.toString()).out())
        .contains("expected string");
  }

  @Test
  void everNewNamesDoNotFillTheMemory() {
    String in =
        IntStream.range(0, 12_000)
            .mapToObj(i -> customer("{\"A" + i + "\":1}"))
            .collect(Collectors.joining());
    assertThat(Run.of(in, "attributes").out()).endsWith("\nand 2000 values of other attributes\n");
  }

  @Test
  void invalidRecordsAreSkippedAndReported() {
    Run run = Run.of(customer("{\"A\":1}") + rejected(2), "attributes");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith("customers: 1\n");
    assertThat(run.err())
        .isEqualTo(
            "customers: standard input, record 2: /accountId: ERROR missing: required, but absent or"
                + " null; expected int64\n"
                + "customers: 1 of 2 records skipped (not customers); 'check' reports all problems\n");
  }

  @Test
  void anInputThatCannotBeReadIsTwo() {
    Run run = Run.of("", "attributes", "nowhere");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("customers: cannot read nowhere: no such file\n");
  }
}
