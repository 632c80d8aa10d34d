package io.github.customerkit.examples.commandline;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.commandline.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --fail-over} has one meaning in all commands that reject records. */
class FailOverTest {

  @TempDir private Path folder;

  private int status(String command) throws IOException {
    String in = accepted(1) + "\n" + accepted(2) + "\n" + rejected(3) + "\n" + accepted(4);
    Path csv = Files.writeString(folder.resolve("a.csv"), "integrationId,Points\nshop-1,1\n");
    String definitions = Samples.name(Samples.CUSTOMERS.resolveSibling("definitions.json"));
    Path old = Files.writeString(folder.resolve("old.ndjson"), accepted(1));
    String args =
        command
            .replace("FOLDER", folder.toString())
            .replace("OLD", old.toString())
            .replace("CSV", csv + " --definitions " + definitions);
    return Run.of(in, args.split(" ")).status();
  }

  @ParameterizedTest
  @CsvSource({
    "check",
    "report --out=FOLDER/a.html",
    "convert - -",
    "attributes",
    "diff OLD -",
    "diff - OLD",
    "patch - CSV",
    "import --into jdbc:sqlite:FOLDER/a.db",
  })
  void moreThanToleratedIsOne(String command) throws IOException {
    assertThat(status(command + " --fail-over 24.9")).isEqualTo(1);
    assertThat(status(command + " --fail-over=25")).isZero();
  }

  @Test
  void reportKeepsTheRejectedRecords() {
    Path rejects = folder.resolve("r");
    Run.of(rejected(1), "report", "--out=-", "--rejects=" + rejects);
    assertThat(rejects).hasContent(rejected(1) + "\n");
    assertThat(folder.resolve("r.problems.ndjson")).content().contains("\"missing\"");
  }
}
