package io.github.customerkit.examples.commandline.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GenerateCommandTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  @TempDir private Path folder;

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private static Run generate(String... more) {
    String[] args = new String[more.length + 1];
    args[0] = "generate";
    System.arraycopy(more, 0, args, 1, more.length);
    return Run.of("", args);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.ndjson", "a.json", "a.page.json", "a.ndjson.gz", "a.page.json.gz"})
  void aCheckFindsExactlyTheTruthInEveryFormatAndNumberOfThreads(String name) throws IOException {
    Run made =
        generate(
            "--count=20000", "--seed=7", "--invalid=5", "--out", file(name), "--truth", file("t"));
    assertThat(made).isEqualTo(new Run(0, "", "", ""));
    JsonNode truth = MAPPER.readTree(Files.readAllBytes(folder.resolve("t")));
    assertThat(truth.get("records").asInt()).isEqualTo(20_000);
    assertThat(truth.get("broken").asInt()).isBetween(800, 1_200);

    for (String threads : new String[] {"1", "2"}) {
      Run run = Run.of("", "check", "--format=json", "--threads", threads, file(name));
      JsonNode found = MAPPER.readTree(run.out());
      assertThat(found.get("read")).isEqualTo(truth.get("records"));
      assertThat(found.get("rejected")).isEqualTo(truth.get("broken"));
      assertThat(found.get("errorsByCode")).isEqualTo(truth.get("errorsByCode"));
      assertThat(found.get("warningsByCode").isEmpty()).isTrue();
    }
  }

  @Test
  void theSameSeedGivesTheSameRecordsAndAnotherOneOthers() {
    Run run = generate("--count=100", "--seed=7", "--invalid=10");
    assertThat(run.out().lines()).hasSize(100);
    assertThat(generate("--count=100", "--seed=7", "--invalid=10")).isEqualTo(run);
    assertThat(generate("--count=100", "--seed=8", "--invalid=10")).isNotEqualTo(run);
  }

  @Test
  void firstRecordStaysValidForTheDetectionOfTheFormat() {
    for (int seed = 1; seed <= 20; seed++) {
      String file = file(seed + ".ndjson");
      generate("--count=100", "--seed=" + seed, "--invalid=100", "--out", file);
      assertThat(Run.of("", "check", file).out())
          .startsWith("100 records read: 1 accepted, 99 rejected\n");
    }
  }

  @Test
  void noneAreBrokenByDefault() {
    String lines = generate("--count=1000", "--seed=-1").out();
    assertThat(Run.of(lines, "check").out())
        .isEqualTo("1000 records read: 1000 accepted, 0 rejected\n");
  }

  @Test
  void theTruthCanBeWrittenToTheScreen() {
    assertThat(generate("--count=0", "--seed=1", "--truth=-").out())
        .isEqualTo("{\"records\":0,\"broken\":0,\"errorsByCode\":{}}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--count=1 | --seed is required",
        "--seed=1 | --count is required",
        "--count=-1 --seed=1 | --count: expected a whole number from 0 to"
            + " 999999999 but was '-1'",
        "--count=1 --seed=x | --seed: expected a whole number but was 'x'",
        "--count=1 --seed=1 --invalid=200 | --invalid: expected a number"
            + " from 0 to 100 but was '200'"
      })
  void wrongUsageIsTwo(String options, String message) {
    assertThat(generate(options.split(" "))).isEqualTo(Run.ofWrongUsage("generate", message));
  }

  @Test
  void outputThatCannotBeWrittenIsTwo() {
    String file = file("nowhere/a.ndjson");
    assertThat(generate("--count=1", "--seed=1", "--out", file))
        .isEqualTo(new Run(2, "", "customers: cannot write " + file + ": no such folder\n", ""));
    assertThat(generate("--count=1", "--seed=1", "--out", "a.txt"))
        .isEqualTo(
            Run.ofWrongUsage(
                "generate",
                "the name has no known format (.ndjson, .jsonl, .json or .page.json, each also with"
                    + " .gz), and --output is missing: a.txt"));
  }
}
