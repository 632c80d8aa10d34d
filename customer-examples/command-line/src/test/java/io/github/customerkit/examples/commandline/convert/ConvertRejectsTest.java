package io.github.customerkit.examples.commandline.convert;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static io.github.customerkit.examples.commandline.testing.Documents.warned;
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

class ConvertRejectsTest {

  @TempDir private Path folder;

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--check", "--check --strict"})
  void skippedRecordsAreKeptAsCheckKeepsThem(String options) throws IOException {
    String in = accepted(1) + "\n{broken\n" + rejected(3) + "\n" + warned(4) + "\n";
    Path input = Files.writeString(folder.resolve("in.ndjson"), in);
    Run.of(
        "",
        ("check --rejects " + file("a") + " " + input + options.replace("--check", ""))
            .split(" +"));
    Run convert =
        Run.of(
            "",
            ("convert --rejects "
                    + file("b")
                    + " "
                    + input
                    + " "
                    + file("out.json")
                    + " "
                    + options)
                .split(" +"));

    assertThat(convert.status()).isEqualTo(1);
    assertThat(folder.resolve("a")).content().contains("{broken");
    assertThat(folder.resolve("b")).hasSameTextualContentAs(folder.resolve("a"));
    assertThat(folder.resolve("b.problems.ndjson"))
        .hasSameTextualContentAs(folder.resolve("a.problems.ndjson"));
  }

  @Test
  void rejectsAreKeptIfAllRecordsAreSkipped() throws IOException {
    Files.writeString(folder.resolve("out.json"), "old");
    Run run = Run.of(rejected(1), "convert", "--rejects", file("r"), "-", file("out.json"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(folder.resolve("out.json")).hasContent("old");
    assertThat(folder.resolve("r")).hasContent(rejected(1) + "\n");
  }

  @Test
  void recordsRejectedBeforeAFailureAreKept() {
    String in = "[" + rejected(1) + "," + accepted(2);
    Run run = Run.of(in, "convert", "--rejects", file("r"), "-", file("out.json"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(folder.resolve("out.json")).doesNotExist();
    assertThat(folder.resolve("r")).hasContent(rejected(1) + "\n");
  }

  @Test
  void earlierRejectsStayIfTheInputCannotBeRead() throws IOException {
    Files.writeString(folder.resolve("r"), "old");
    Run run = Run.of("", "convert", "--rejects", file("r"), file("mistyped"), "-");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).endsWith("customers: nothing was read; --rejects wrote no file\n");
    assertThat(folder.resolve("r")).hasContent("old");
  }

  @Test
  void theOutputIsNotTheFileOfRejects() {
    assertThat(Run.of("", "convert", "-", file("a.json"), "--rejects", file("a.json")))
        .isEqualTo(
            new Run(
                2,
                "",
                "customers: --rejects and OUT are the same file: " + file("a.json") + "\n",
                ""));
  }

  @ParameterizedTest
  @CsvSource({"24.9,1", "25,0"})
  void moreThanToleratedIsOneAndTheOthersAreWritten(String percent, int status) {
    String in = accepted(1) + "\n" + accepted(2) + "\n" + rejected(3) + "\n" + accepted(4);
    Run run = Run.of(in, "convert", "--fail-over", percent, "-", "-");

    assertThat(run.status()).isEqualTo(status);
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.err()).contains("1 of 4 records skipped");
  }

  @Test
  void outputThatStaysUnchangedIsOneWhateverIsTolerated() {
    assertThat(Run.of(rejected(1), "convert", "--fail-over=100", "-", file("a.json")).status())
        .isEqualTo(1);
  }
}
