package io.github.customerkit.examples.commandline;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that {@code --quiet} leaves errors only on standard error. */
class QuietTest {

  @TempDir private Path folder;

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"show IN", "convert IN -", "attributes IN", "diff IN IN"})
  void countsAreLeftOutAndProblemsStay(String command) throws IOException {
    String in = file("in", accepted(1) + "\n" + rejected(2) + "\n");
    String[] loud = command.replace("IN", in).split(" ");
    String[] quiet = (command.replace("IN", in) + " --quiet").split(" ");

    assertThat(Run.of("", loud).err()).contains(" records skipped (");
    Run run = Run.of("", quiet);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEqualTo(Run.of("", loud).out());
    assertThat(run.err().lines()).isNotEmpty().allMatch(line -> line.contains(" ERROR missing: "));
  }

  @Test
  void warningsAndProgressAreLeftOut() {
    assertThat(Run.of("", "check").err())
        .isEqualTo("customers: warning: standard input is empty\n");
    assertThat(Run.of("", "check", "-q").err()).isEmpty();
    assertThat(Run.watched(accepted(1), "check", "-").bars()).isNotEmpty();
    assertThat(Run.watched(accepted(1), "check", "-", "-q").bars()).isEmpty();
  }

  @Test
  void failuresStay() {
    assertThat(Run.of("", "check", "--quiet", "absent").err())
        .isEqualTo("customers: cannot read absent: no such file\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "show",
        "convert",
        "generate",
        "attributes",
        "diff",
        "patch",
        "fetch",
        "push",
        "import"
      })
  void everyCommandHasTheOption(String command) {
    assertThat(Run.of("", command, "--help").out()).contains("  -q, --quiet ");
  }
}
