package io.github.customerkit.examples.commandline.convert;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static io.github.customerkit.examples.commandline.testing.Documents.warned;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.commandline.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

  @TempDir private Path folder;

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.ndjson",
        "a.jsonl",
        "a.json",
        "a.page.json",
        "a.ndjson.gz",
        "a.json.gz",
        "A.PAGE.JSON.GZ"
      })
  void everyFormatIsReadAgainAsTheSame(String name) {
    String lines = Run.of("", "convert", Samples.name(Samples.CUSTOMERS), "-").out();
    assertThat(lines.lines()).hasSize(500);

    assertThat(Run.of(lines, "convert", "-", file(name))).isEqualTo(new Run(0, "", "", ""));

    assertThat(Run.of("", "convert", file(name), "-")).isEqualTo(new Run(0, lines, "", ""));
  }

  @ParameterizedTest
  @CsvSource({"a.ndjson,{", "a.json,[", "a.page.json,'{\"data\":['"})
  void theNameSaysTheFormat(String name, String begin) throws IOException {
    Run.of(accepted(1), "convert", "-", file(name));
    assertThat(Files.readString(folder.resolve(name))).startsWith(begin);
  }

  @Test
  void formatCanBeGiven() throws IOException {
    Run.of(accepted(1), "convert", "-", file("a.txt"), "--output", "array");
    assertThat(Files.readString(folder.resolve("a.txt"))).startsWith("[\n{");
    assertThat(Run.of(accepted(1), "convert", "-", "-", "--output=page").out())
        .startsWith("{\"data\":[\n{");
  }

  @Test
  void nameWithoutAFormatIsTwo() {
    assertThat(Run.of(accepted(1), "convert", "-", "a.txt"))
        .isEqualTo(
            Run.ofWrongUsage(
                "convert",
                "the name has no known format (.ndjson, .jsonl, .json, .page.json or .csv, each also with"
                    + " .gz), and --output is missing: a.txt"));
  }

  @Test
  void invalidRecordsAreSkippedAndReported() {
    String in = accepted(1) + "\n" + rejected(2) + "\n" + accepted(3) + "\n";
    Run run = Run.of(in, "convert", "-", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err())
        .isEqualTo(
            "customers: standard input, record 2: /accountId: ERROR missing: required, but absent or null;"
                + " expected int64\n"
                + "customers: 1 of 3 records skipped (not customers); 'check' reports all"
                + " problems\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html></html> |",
        "REJECTED |",
        "CUSTOMER | --at=/typo",
        "NEGATIVE | --check",
        "WARNED | --check --strict"
      })
  void inputWithoutACustomerLeavesTheOldOutput(String document, String options) throws IOException {
    String in =
        document
            .replace("REJECTED", rejected(1))
            .replace("CUSTOMER", accepted(1))
            .replace("WARNED", warned(1))
            .replace("NEGATIVE", accepted(1).replace("Sessions\":3", "Sessions\":-3"));
    List<String> more = options == null ? List.of() : List.of(options.split(" "));
    for (String name : List.of("a.ndjson", "a.json", "a.page.json.gz")) {
      Files.writeString(folder.resolve(name), "old");
      String[] args =
          Stream.of(List.of("convert"), more, List.of("-", file(name)))
              .flatMap(List::stream)
              .toArray(String[]::new);
      Run run = Run.of(in, args);

      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err())
          .contains("customers: 1 of 1 record skipped (")
          .endsWith("customers: " + file(name) + " is unchanged\n");
      assertThat(folder.resolve(name)).hasContent("old");
    }
    assertThat(folder.toFile().list()).hasSize(3);
  }

  @Test
  void inputWithoutACustomerWritesNoNewOutput() {
    Run run = Run.of(rejected(1), "convert", "-", file("new.json"));
    assertThat(run.err()).endsWith("customers: " + file("new.json") + " was not written\n");
    assertThat(folder.resolve("new.json")).doesNotExist();
  }

  @Test
  void inputWithoutACustomerIsAnEmptyArrayOnStandardOutput() {
    Run run = Run.of(rejected(1), "convert", "--output=array", "-", "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEqualTo("[\n\n]\n");
    assertThat(run.err()).doesNotContain("unchanged");
  }

  @Test
  void inputWithoutRecordsReplacesTheOldOutput() throws IOException {
    Files.writeString(folder.resolve("a.json"), "old");
    assertThat(Run.of("[]", "convert", "-", file("a.json"))).isEqualTo(new Run(0, "", "", ""));
    assertThat(folder.resolve("a.json")).hasContent("[\n\n]");
  }

  @Test
  void onlyTheFirstOfManySkippedRecordsAreReported() {
    Run run = Run.of((rejected(1) + "\n").repeat(25), "convert", "-", "-");
    assertThat(run.err().lines())
        .hasSize(21)
        .last()
        .isEqualTo(
            "customers: 25 of 25 records skipped (not customers); 'check' reports all problems");
  }

  @Test
  void anInputThatEndsTooEarlyLeavesTheOldOutput() throws IOException {
    Files.writeString(folder.resolve("a.ndjson"), "old");
    Run run = Run.of("[" + accepted(1), "convert", "-", file("a.ndjson"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "customers: cannot read standard input: the list of customers is not closed; records read: 1\n");
    assertThat(folder.resolve("a.ndjson")).hasContent("old");
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void recordsThatBreakARuleAreKeptWithoutCheck() {
    String in = accepted(1).replace("\"closedSessions\":3", "\"closedSessions\":-3");
    assertThat(Run.of(in, "convert", "-", "-")).isEqualTo(new Run(0, in + "\n", "", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--strict", "--definitions", "--strict --definitions"})
  void recordsThatCheckAcceptsAreWritten(String options) throws IOException {
    List<String> more = new ArrayList<>();
    for (String option : options.split(" ")) {
      if (!option.isEmpty()) {
        more.add(option);
      }
      if (option.equals("--definitions")) {
        more.add(Samples.name(Samples.CUSTOMERS.resolveSibling("definitions.json")));
      }
    }
    Path in = folder.resolve("in.ndjson");
    String sample = Files.readString(Samples.FAULTS) + Files.readString(Samples.CUSTOMERS);
    String samples = Files.writeString(in, sample).toString();
    Run check = run("check", more, samples, "--rejects", file("r.ndjson"));
    Run convert = run("convert", more, "--check", samples, file("a.ndjson"));

    long read = Files.readAllLines(in).size();
    long rejected = Files.readAllLines(folder.resolve("r.ndjson.problems.ndjson")).size();
    assertThat(rejected).isBetween(1L, read - 1);
    assertThat(Files.readAllLines(folder.resolve("a.ndjson"))).hasSize((int) (read - rejected));
    assertThat(convert.status()).isEqualTo(check.status()).isEqualTo(1);
    assertThat(convert.err())
        .endsWith(
            ("customers: %d of %d records skipped (rejected by check);"
                    + " 'check' reports all problems\n")
                .formatted(rejected, read));
    assertThat(run("check", more, file("a.ndjson")).status()).isZero();
  }

  @Test
  void repeatedCustomerIsSkippedStrictlyAsByCheck() {
    String in =
        String.join(
            "\n",
            accepted(1),
            rejected(2),
            accepted(2),
            accepted(1),
            accepted(3).replace("shop-3", "shop-1"),
            accepted(4));
    assertThat(Run.of(in, "check", "--strict").out())
        .startsWith("6 records read: 3 accepted, 3 rejected\n");

    Run run = Run.of(in, "convert", "--check", "--strict", "-", "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEqualTo(accepted(1) + "\n" + accepted(2) + "\n" + accepted(4) + "\n");
    assertThat(run.err())
        .contains(
            "record 4: /id: WARNING repeated-customer: ",
            "record 5: /integrationId: WARNING repeated-customer: ")
        .endsWith(
            "customers: 3 of 6 records skipped (rejected by check); 'check' reports all"
                + " problems\n");

    assertThat(Run.of(in, "convert", "--check", "-", "-").out().lines()).hasSize(5);
    assertThat(Run.of(in, "check").out()).startsWith("6 records read: 5 accepted, 1 rejected\n");
  }

  private static Run run(String command, List<String> options, String... more) {
    List<String> args = new ArrayList<>(List.of(command));
    args.addAll(options);
    args.addAll(List.of(more));
    return Run.of("", args.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--strict", "--definitions=d.json"})
  void optionsOfCheckRequireIt(String option) {
    assertThat(Run.of(accepted(1), "convert", "-", "-", option))
        .isEqualTo(
            Run.ofWrongUsage("convert", option.replace("=d.json", "") + " requires --check"));
  }

  @Test
  void outputThatCannotBeWrittenIsTwo() {
    assertThat(Run.of(accepted(1), "convert", "-", folder.toString(), "--output=page").err())
        .isEqualTo("customers: cannot write " + folder + ": is a directory\n");
    assertThat(Run.of(accepted(1), "convert", "-", file("nowhere/a.json")))
        .isEqualTo(
            new Run(
                2,
                "",
                "customers: cannot write " + file("nowhere/a.json") + ": no such folder\n",
                ""));
  }
}
