package io.github.customerkit.examples.commandline.check;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the files and the exit status of {@code report} and {@code check --report}. */
class ReportCommandTest {

  private static final String AS_OF = "2026-01-15T00:00:00Z";

  @TempDir private Path folder;

  private Path page() {
    return folder.resolve("page.html");
  }

  @Test
  void theStatusIsThatOfCheck() throws IOException {
    String page = page().toString();
    assertThat(Run.of(accepted(1), "report", "--out", page))
        .isEqualTo(new Run(0, "1 record read: 1 accepted, 0 rejected\n", "", ""));
    assertThat(Run.of(rejected(1), "report", "--out", page))
        .isEqualTo(new Run(1, "1 record read: 0 accepted, 1 rejected\n", "", ""));
    assertThat(Run.of(rejected(1), "report", "--out", page, "--fail-over", "100").status())
        .isZero();
    assertThat(Run.of(accepted(1), "report", "--out", page, "--min-records", "2").status()).isOne();
    assertThat(Files.readString(page())).startsWith("<!DOCTYPE html>\n").endsWith("</html>\n");
  }

  @Test
  void checkWritesTheSamePage() throws IOException {
    String both = accepted(1) + "\n" + rejected(2);
    String page = page().toString();
    Run check = Run.of(both, "check", "--report", page, "--as-of", AS_OF);
    assertThat(check).isEqualTo(Run.of(both, "check"));
    assertThat(Files.readString(page()))
        .isEqualTo(Run.of(both, "report", "--out", "-", "--as-of", AS_OF).out());
    Run json = Run.of(both, "check", "--format", "json", "--report", page, "--with-data");
    assertThat(json).isEqualTo(Run.of(both, "check", "--format", "json"));
    assertThat(Files.readString(page())).contains("With personal data.");
  }

  @Test
  void anInputThatFailsIsStatedOnThePage() throws IOException {
    Run run = Run.of(accepted(1), "report", "-", "missing", "--out", page().toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("customers: cannot read missing: no such file\n");
    assertThat(Files.readString(page())).contains("An input could not be read to its end");
  }

  @Test
  void anEarlierPageStaysIfNothingIsRead() throws IOException {
    Files.writeString(page(), "earlier");
    Run run = Run.of("", "report", "missing", "--out", page().toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "customers: cannot read missing: no such file\n"
                + "customers: nothing was read; --out wrote no file\n");
    assertThat(page()).hasContent("earlier");
  }

  @Test
  void thePageIsNotAnInput() throws IOException {
    Files.writeString(page(), accepted(1));
    for (String[] args :
        new String[][] {
          {"report", page().toString(), "--out", page().toString()},
          {"check", page().toString(), "--report", page().toString()}
        }) {
      Run run = Run.of("", args);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("are the same file");
    }
    assertThat(page()).hasContent(accepted(1));
  }

  @Test
  void optionsOfThePageRequireIt() {
    assertThat(Run.of(accepted(1), "check", "--with-data"))
        .isEqualTo(Run.ofWrongUsage("check", "--with-data and --as-of require --report"));
    assertThat(Run.of(accepted(1), "check", "--report", "-"))
        .isEqualTo(
            Run.ofWrongUsage(
                "check", "--report requires a file; 'report --out -' writes to standard output"));
    assertThat(Run.of(accepted(1), "report"))
        .isEqualTo(Run.ofWrongUsage("report", "--out is required"));
    assertThat(Run.of(accepted(1), "report", "--out", "-", "--as-of", "today"))
        .isEqualTo(
            Run.ofWrongUsage(
                "report",
                "--as-of: expected an RFC 3339 timestamp such as 2026-11-28T00:00:00Z but was"
                    + " 'today'"));
  }
}
